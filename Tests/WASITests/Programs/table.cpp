// Reads lines "name number" from standard input, keeps them in a file of the granted directory, and prints them sorted
// with their sums. C++'s streams, strings and containers stand between it and the calls.
#include <dirent.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cstdio>
#include <iomanip>
#include <iostream>
#include <map>
#include <memory>
#include <sstream>
#include <string>

struct Close {
  void operator()(FILE *file) const { std::fclose(file); }
};
using File = std::unique_ptr<FILE, Close>;

static int entries(const std::string &path) {
  int count = 0;
  DIR *directory = opendir(path.c_str());
  if (!directory) return -1;
  while (const dirent *entry = readdir(directory)) count += entry->d_name[0] != '.';
  closedir(directory);
  return count;
}

static std::string whole(FILE *file) {
  std::string text;
  char piece[100];
  std::rewind(file);
  while (std::size_t count = std::fread(piece, 1, sizeof piece, file)) text.append(piece, count);
  return text;
}

int main(int argc, char **argv) {
  if (argc != 2) return 64;
  const std::string folder = std::string(argv[1]) + "/journal", journal = folder + "/lines";
  mkdir(folder.c_str(), 0755);
  File file(std::fopen(journal.c_str(), "a+"));
  if (!file) return 1;
  std::string name;
  double number;
  while (std::cin >> name >> number) {
    std::ostringstream line;
    line << name << ' ' << std::setprecision(17) << number << '\n';
    std::fputs(line.str().c_str(), file.get());
  }
  std::istringstream lines(whole(file.get()));
  std::map<std::string, std::pair<int, double>> sums;
  while (lines >> name >> number) {
    sums[name].first++;
    sums[name].second += number;
  }
  struct stat status;
  if (fstat(fileno(file.get()), &status)) return 1;
  std::cout << std::ftell(file.get()) << " bytes, " << status.st_size << " on disk\n";
  for (const auto &[key, value] : sums) {
    std::cout << std::left << std::setw(8) << key << std::right << std::setw(4) << value.first << std::fixed
              << std::setprecision(2) << std::setw(10) << value.second << '\n';
  }
  const std::string kept = std::string(argv[1]) + "/kept";
  if (std::rename(journal.c_str(), kept.c_str()) || std::remove(journal.c_str()) == 0) return 1;
  std::cout << entries(folder) << " left of " << entries(argv[1]) << '\n';
  std::cerr << "done\n";
  return rmdir(folder.c_str());
}
