#!/usr/bin/env python3
"""Runs generated modules on this engine and on wasmtime, and compares everything that can be observed.

Needs Debian's binaryen (wasm-opt) and the wasmtime package of PyPI:

    differential.py RUNNER [--count N] [--seed S] [--keep FOLDER]

Modules are made by `wasm-opt -ttf`, feature sets in turn, every second one optimised, which gives code of another shape;
a pass takes NaNs out of scalar code, since their bits are an engine's choice. Results, logged values, the kind of each trap, exported globals and memories are compared bit for bit.
A run that a limit ends, in either engine, says nothing and is counted apart. Exit status 1 when anything differs; the
modules that do are kept."""

import argparse
import os
import random
import shutil
import struct
import subprocess
import sys
import tempfile
import zlib

import wasmtime

FEATURE_SETS = {
    "mvp": [],
    "sign-ext": ["--enable-sign-ext"],
    "saturating": ["--enable-nontrapping-float-to-int"],
    "bulk-memory": ["--enable-bulk-memory"],
    "multivalue": ["--enable-multivalue"],
    "simd": ["--enable-simd"],
    "tail-call": ["--enable-tail-call"],
    "together": ["--enable-sign-ext", "--enable-nontrapping-float-to-int", "--enable-bulk-memory",
                 "--enable-multivalue", "--enable-simd", "--enable-tail-call", "--enable-mutable-globals"],
}

TRAPS = {
    "STACK_OVERFLOW": "call stack exhausted",
    "MEMORY_OUT_OF_BOUNDS": "out of bounds memory access",
    "TABLE_OUT_OF_BOUNDS": "undefined element",
    "INDIRECT_CALL_TO_NULL": "uninitialized element",
    "BAD_SIGNATURE": "indirect call type mismatch",
    "INTEGER_OVERFLOW": "integer overflow",
    "INTEGER_DIVISION_BY_ZERO": "integer divide by zero",
    "BAD_CONVERSION_TO_INTEGER": "invalid conversion to integer",
    "UNREACHABLE": "unreachable",
    "NULL_REFERENCE": "null reference",
}

NUMBERS = [0, 1, -1, 127, -32768, 0x7FFFFFFF, -0x80000000, 0x123456789ABC]


def argument(kind, seed):
    number = NUMBERS[seed % len(NUMBERS)]
    if kind == "i32":
        return (number + 0x80000000) % 0x100000000 - 0x80000000
    if kind == "i64":
        return number
    if kind == "f32":
        return struct.unpack("<f", struct.pack("<f", struct.unpack("<f", struct.pack("<f", number))[0] / 4))[0]
    if kind == "f64":
        return number / 4
    return None


def shown(kind, value):
    if kind in ("i32", "i64"):
        return str(value)
    if kind not in ("f32", "f64"):
        return "another"
    if value != value:
        return "nan"
    layout = ("<f", "<I") if kind == "f32" else ("<d", "<Q")
    return "%s:%d" % (kind, struct.unpack(layout[1], struct.pack(layout[0], value))[0])


class Exhausted(Exception):
    pass


def other_engine(engine, path, plan):
    """The lines that the runner prints, from wasmtime, which calls the functions that the runner called.

    wasmtime's Python interface ends the process when it meets a vector in a function's type, so types are looked at
    only where there is none."""
    lines = []
    store = wasmtime.Store(engine)
    store.set_fuel(200_000_000)
    module = wasmtime.Module.from_file(engine, path)
    linker = wasmtime.Linker(engine)
    for wanted in module.imports:
        if "v128" not in wanted.name:
            linker.define(store, wanted.module, wanted.name, logger(store, wanted, lines))
    linker.define_unknown_imports_as_default_values(store, module)
    try:
        exports = linker.instantiate(store, module).exports(store)
    except wasmtime.Trap as trap:
        return [note(trap, "instantiate")]
    for place, name, parameters, results in plan:
        call(store, exports, place, name, parameters, results, lines)
    for export in module.exports:
        thing = exports[export.name]
        if isinstance(thing, wasmtime.Memory):
            data = bytes(thing.read(store))
            lines.append("%s has %d bytes, checksum %d" % (export.name, len(data), zlib.crc32(data)))
        if isinstance(thing, wasmtime.Global):
            lines.append("%s is %s" % (export.name, shown(str(thing.type(store).content), thing.value(store))))
    return lines


def planned(lines):
    """The calls among the runner's lines, taken apart, and the lines without them."""
    plan = []
    for line in lines:
        if line.startswith("call "):
            place, name, signature = line[5:].split(" ", 2)
            parameters, results = signature[1:-1].split("] -> [")
            plan.append((int(place), name, parameters.split(), results.split()))
    return plan, [line for line in lines if not line.startswith("call ")]


def logger(store, wanted, lines):
    kinds = [str(kind) for kind in wanted.type.params]
    name = wanted.name

    def log(*values):
        lines.append("%s %s" % (name, " ".join(shown(kind, value) for kind, value in zip(kinds, values))))

    return wasmtime.Func(store, wanted.type, log)


def call(store, exports, place, name, parameters, results, lines):
    arguments = [argument(parameter, place + n) for n, parameter in enumerate(parameters)]
    try:
        if "hangLimitInitializer" in exports:
            exports["hangLimitInitializer"](store)
        returned = exports[name](store, *arguments)
    except wasmtime.Trap as trap:
        lines.append(note(trap, name))
        return
    values = [] if not results else [returned] if len(results) == 1 else returned
    lines.append("%s returns %s" % (name, " ".join(shown(k, v) for k, v in zip(results, values))))


def note(trap, place):
    code = trap.trap_code.name if trap.trap_code is not None else str(trap)
    if code in ("STACK_OVERFLOW", "OUT_OF_FUEL", "INTERRUPT"):
        raise Exhausted
    # One code stands for two traps; the message tells which.
    if code == "TABLE_OUT_OF_BOUNDS" and "undefined element" not in str(trap):
        return "%s trap out of bounds table access" % place
    return "%s trap %s" % (place, TRAPS.get(code, code))


class Runner:
    """This engine, as a process that answers for one module after the other."""

    def __init__(self, program):
        self.program = program
        self.process = None

    def lines(self, path):
        if self.process is None or self.process.poll() is not None:
            self.process = subprocess.Popen([self.program], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self.process.stdin.write(path + "\n")
        self.process.stdin.flush()
        found = []
        for line in self.process.stdout:
            if line == "end\n":
                return found
            found.append(line.rstrip("\n"))
        raise SystemExit("the runner died on %s" % path)


def generate(generator, options, folder):
    seed = os.path.join(folder, "seed")
    with open(seed, "wb") as file:
        file.write(generator.randbytes(generator.randint(500, 6000)))
    path = os.path.join(folder, "module.wasm")
    command = ["wasm-opt", "-ttf", seed, "-o", path, "--mvp-features", "--denan"] + options
    made = subprocess.run(command, capture_output=True, text=True)
    if made.returncode != 0:
        raise SystemExit("wasm-opt failed: " + made.stderr)
    return path


def configuration():
    config = wasmtime.Config()
    config.consume_fuel = True
    config.cranelift_nan_canonicalization = True
    config.cranelift_opt_level = "none"
    config.max_wasm_stack = 512 << 10
    return wasmtime.Engine(config)


def main():
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("runner")
    parser.add_argument("--count", type=int, default=2000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--sets", default=",".join(FEATURE_SETS), help="feature sets, separated by commas")
    parser.add_argument("--keep", default="differential-findings", help="folder for modules that differ")
    options = parser.parse_args()
    names = options.sets.split(",")
    generator = random.Random(options.seed)
    runner, engine = Runner(options.runner), configuration()
    counts = {name: [0, 0, 0] for name in names}
    events = 0
    with tempfile.TemporaryDirectory() as folder:
        for n in range(options.count):
            name = names[n % len(names)]
            optimised = ["-O2"] if n // len(names) % 2 else []
            path = generate(generator, FEATURE_SETS[name] + optimised, folder)
            counts[name][0] += 1
            plan, ours = planned(runner.lines(path))
            try:
                theirs = other_engine(engine, path, plan)
            except Exhausted:
                theirs = ["exhausted"]
            if ours == ["exhausted"] or theirs == ["exhausted"]:
                counts[name][1] += 1
            elif ours != theirs:
                counts[name][2] += 1
                report(n, name, path, ours, theirs, options.keep)
            events += len(ours)
    for name in names:
        print("%-12s %5d modules, %3d exhausted, %3d differ" % (name, *counts[name]))
    total = [sum(column) for column in zip(*counts.values())]
    print("%-12s %5d modules, %3d exhausted, %3d differ; %d events compared" % ("all", *total, events))
    sys.exit(1 if total[2] else 0)


def report(n, name, path, ours, theirs, folder):
    os.makedirs(folder, exist_ok=True)
    kept = os.path.join(folder, "%s-%d.wasm" % (name, n))
    shutil.copy(path, kept)
    for line in range(max(len(ours), len(theirs))):
        mine = ours[line] if line < len(ours) else "nothing"
        other = theirs[line] if line < len(theirs) else "nothing"
        if mine != other:
            print("%s: %r here, %r there" % (kept, mine, other))
            return


main()
