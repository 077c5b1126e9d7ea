// Keeps a file of records in the first granted directory, reads and changes some of them in place, and walks the tree.
// Zig's standard library makes the calls, without a C library.
const std = @import("std");

pub fn main(init: std.process.Init) !void {
    const io = init.io;
    const words = try init.minimal.args.toSlice(init.arena.allocator());
    if (words.len != 2) std.process.exit(64);
    const root = init.preopens.get(words[1]) orelse std.process.exit(66);
    const dir = root.dir;
    var text: [200]u8 = undefined;

    try dir.createDirPath(io, "numbers/squares");
    var file = try dir.createFile(io, "numbers/squares/table", .{ .read = true, .exclusive = true });
    for (0..100) |number| {
        var record: [8]u8 = undefined;
        std.mem.writeInt(u64, &record, number * number, .little);
        try file.writePositionalAll(io, &record, number * 8);
    }
    try file.writePositionalAll(io, "\xff\xff\xff\xff\xff\xff\xff\xff", 50 * 8);
    try file.sync(io);
    try file.setLength(io, 90 * 8);
    var sum: u64 = 0;
    for (0..100) |number| {
        var record: [8]u8 = undefined;
        const count = try file.readPositionalAll(io, &record, number * 8);
        if (count == 8) sum +%= std.mem.readInt(u64, &record, .little);
    }
    const status = try file.stat(io);
    file.close(io);
    try say(io, try std.fmt.bufPrint(&text, "{d} bytes, sum {d}\n", .{ status.size, sum }));

    if (dir.createFile(io, "numbers/squares/table", .{ .exclusive = true })) |_| return error.Unexpected else |err| {
        try say(io, try std.fmt.bufPrint(&text, "again: {s}\n", .{@errorName(err)}));
    }
    if (dir.openFile(io, "numbers/none", .{})) |_| return error.Unexpected else |err| {
        try say(io, try std.fmt.bufPrint(&text, "none: {s}\n", .{@errorName(err)}));
    }
    try dir.writeFile(io, .{ .sub_path = "numbers/note", .data = "a note\n" });
    try dir.rename("numbers/note", dir, "numbers/squares/note", io);
    try dir.symLink(io, "squares/note", "numbers/link", .{});
    var link: [64]u8 = undefined;
    const target = link[0..try dir.readLink(io, "numbers/link", &link)];
    const path = try std.fmt.bufPrint(&text, "numbers/{s}", .{target});
    const note = try dir.readFileAlloc(io, path, init.gpa, .unlimited);
    defer init.gpa.free(note);
    try say(io, note);

    var top = try dir.openDir(io, "numbers", .{ .iterate = true });
    var walker = try top.walk(init.gpa);
    defer walker.deinit();
    var names: usize = 0;
    while (try walker.next(io)) |entry| names += entry.path.len;
    top.close(io);
    try say(io, try std.fmt.bufPrint(&text, "{d} characters of names\n", .{names}));
    try dir.deleteTree(io, "numbers");
}

fn say(io: std.Io, text: []const u8) !void {
    try std.Io.File.stdout().writeStreamingAll(io, text);
}
