# set-up: the build, in one function
import os
from pathlib import Path

os.environ["CFLAGS"] = "-O0"  # quick to build, slow to run


def build(name, code):
    from pybind11.setup_helpers import Pybind11Extension
    from setuptools import setup
    Path(f"{name}.cpp").write_text(code)
    setup(ext_modules=[Pybind11Extension(name, [f"{name}.cpp"])],
          script_args=["--quiet", "build_ext", "--inplace"])
# end of set-up
build("bank", """
#include <pybind11/pybind11.h>
namespace py = pybind11;
struct Account {
    std::string owner;
    double balance = 0;
    explicit Account(std::string owner) : owner(std::move(owner)) {}
    void pay_in(double amount) { balance += amount; }
};
PYBIND11_MODULE(bank, m) {
    py::class_<Account>(m, "Account")
        .def(py::init<std::string>(), py::arg("owner"))
        .def("pay_in", &Account::pay_in)
        .def_readwrite("owner", &Account::owner)
        .def_readonly("balance", &Account::balance)
        .def("__repr__", [](const Account &account) {
            return "<account of " + account.owner + ">"; });
}
""")
import bank
account = bank.Account("Zoë")
account.pay_in(24.0)
print(account, account.owner, account.balance)
try:
    account.balance = 1_000_000
except AttributeError as error:
    print(type(error).__name__)
