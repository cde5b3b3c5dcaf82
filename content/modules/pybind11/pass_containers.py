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
#include <algorithm>

std::map<std::string, int> count(const std::vector<std::string> &words) {
    std::map<std::string, int> found;
    for (const auto &word : words) ++found[word];
    return found;
}
std::string longest(const std::vector<std::string> &words) {
    if (words.empty()) throw std::invalid_argument("no words");
    return *std::max_element(words.begin(), words.end(),
        [](auto &a, auto &b) { return a.size() < b.size(); });
}
PYBIND11_MODULE(words, m) {
    m.def("count", &count);
    m.def("longest", &longest);
}
""")
import words

print(words.count(["tea", "cup", "tea"]), words.longest(["tea", "Zoë"]))
for wrong in ([], ["tea", 7]):
    try:
        words.longest(wrong)
    except (ValueError, TypeError) as error:
        print(type(error).__name__, str(error).partition(". The")[0])
