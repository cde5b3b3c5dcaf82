# set-up: the build, in one function
import os
from pathlib import Path

os.environ["CFLAGS"] = "-O0"  # quick to build, slow to run


def build(name, code):
    from pybind11.setup_helpers import Pybind11Extension
    from setuptools import setup
    Path(f"{name}.cpp").write_text(code)
    setup(ext_modules=[Pybind11Extension(name, [f"{name}.cpp"], cxx_std=17)],
          script_args=["--quiet", "build_ext", "--inplace"])
# end of set-up
build("words", """
#include <pybind11/stl.h>
using Words = std::vector<std::string>;

std::map<std::string, int> count(const Words &words) {
    std::map<std::string, int> found;
    for (const auto &word : words) ++found[word];
    return found;
}
std::optional<size_t> find(const Words &words, const std::string &word) {
    if (words.empty()) throw std::invalid_argument("no words");
    for (size_t place = 0; place < words.size(); ++place)
        if (words[place] == word) return place;
    return std::nullopt;
}
PYBIND11_MODULE(words, m) {
    m.def("find", &find);
    m.def("count", &count);
}
""")
import words

print(words.count(["tea", "cup", "tea"]))
print(words.find(["tea", "cup"], "cup"), words.find(["tea"], "cup"))
for wrong in ([], ["tea", 7]):
    try:
        words.find(wrong, "cup")
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error).partition(". The")[0])
