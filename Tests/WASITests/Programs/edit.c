// A line editor: reads commands from standard input and works on the file that its argument names.
//   a, i (append, insert; lines follow up to a lone dot), d, p, n, =, s/old/new/, w, q; addresses N, $ and N,M; "," is all.
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static char **lines;
static int count, current;
static const char *name;

static void insert(int place, const char *text) {
  lines = realloc(lines, (count + 1) * sizeof *lines);
  memmove(lines + place + 1, lines + place, (count - place) * sizeof *lines);
  lines[place] = strdup(text);
  count++;
}

static void erase(int first, int last) {
  for (int i = first; i < last; i++) free(lines[i]);
  memmove(lines + first, lines + last, (count - last) * sizeof *lines);
  count -= last - first;
}

static int load(void) {
  FILE *file = fopen(name, "r");
  if (!file) return 0;
  char *line = NULL;
  size_t room = 0;
  for (long size; (size = getline(&line, &room, file)) >= 0;) {
    if (size && line[size - 1] == '\n') line[size - 1] = 0;
    insert(count, line);
  }
  free(line);
  fclose(file);
  return count;
}

// Written beside its place and moved there, so that the old file stays until the new one is whole.
static int save(void) {
  char aside[1024];
  snprintf(aside, sizeof aside, "%s.new", name);
  FILE *file = fopen(aside, "w");
  if (!file) return -1;
  int bytes = 0;
  for (int i = 0; i < count; i++) bytes += fprintf(file, "%s\n", lines[i]);
  if (fclose(file) || rename(aside, name)) return -1;
  return bytes;
}

static int substitute(int place, const char *command) {
  char parts[2][512], mark = *command;
  const char *from = command + 1, *end = strchr(from, mark), *to = end ? end + 1 : NULL;
  const char *last = to ? strchr(to, mark) : NULL;
  if (!last || end - from >= 512 || last - to >= 512 || end == from) return 0;
  sprintf(parts[0], "%.*s", (int)(end - from), from);
  sprintf(parts[1], "%.*s", (int)(last - to), to);
  char *found = strstr(lines[place], parts[0]);
  if (!found) return 0;
  char *line = malloc(strlen(lines[place]) + strlen(parts[1]) + 1);
  sprintf(line, "%.*s%s%s", (int)(found - lines[place]), lines[place], parts[1], found + strlen(parts[0]));
  free(lines[place]);
  lines[place] = line;
  return 1;
}

static char *number(char *text, int *value) {
  if (*text == '$') { *value = count; return text + 1; }
  if (*text >= '0' && *text <= '9') *value = strtol(text, &text, 10);
  return text;
}

int main(int argc, char **argv) {
  if (argc != 2) return 64;
  name = argv[1];
  printf("%d lines\n", load());
  current = count;
  char command[1024];
  while (fgets(command, sizeof command, stdin)) {
    command[strcspn(command, "\n")] = 0;
    int first = current, last;
    char *rest = number(command, &first);
    last = first;
    if (*rest == ',') {
      if (rest == command) first = 1;
      last = count;
      rest = number(rest + 1, &last);
    }
    int isRange = first >= 1 && last <= count && first <= last;
    if (*rest == 'a' || *rest == 'i') {
      int place = *rest == 'a' ? first : first - 1;
      if (place < 0 || place > count) { puts("?"); continue; }
      char line[1024];
      while (fgets(line, sizeof line, stdin) && strcmp(line, ".\n")) {
        line[strcspn(line, "\n")] = 0;
        insert(place++, line);
      }
      current = place;
    } else if (*rest == 'd' && isRange) {
      erase(first - 1, last);
      current = first <= count ? first : count;
    } else if ((*rest == 'p' || *rest == 'n' || !*rest) && isRange) {
      for (int i = first; i <= last; i++) *rest == 'n' ? printf("%d\t%s\n", i, lines[i - 1]) : puts(lines[i - 1]);
      current = last;
    } else if (*rest == '=') {
      printf("%d\n", last);
    } else if (*rest == 's' && isRange && rest[1]) {
      int changed = 0;
      for (int i = first; i <= last; i++) changed += substitute(i - 1, rest + 1);
      if (!changed) puts("?");
      current = last;
    } else if (*rest == 'w') {
      int bytes = save();
      if (bytes < 0) perror(name); else printf("%d bytes\n", bytes);
    } else if (*rest == 'q') {
      return 0;
    } else {
      puts("?");
    }
  }
  return 0;
}
