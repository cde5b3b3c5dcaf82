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
    double money = 0;
    explicit Account(std::string name) : owner(std::move(name)) {}
    void pay_in(double amount) { money += amount; }
    double balance() const { return money; }
};
PYBIND11_MODULE(bank, m) {
    py::class_<Account>(m, "Account")
        .def(py::init<std::string>(), py::arg("owner"))
        .def("pay_in", &Account::pay_in)
        .def_readwrite("owner", &Account::owner)
        .def_property_readonly("balance", &Account::balance)
        .def("__repr__", [](const Account &a) { return "of " + a.owner; });
}
""")
import bank

class Savings(bank.Account):
    def add_interest(self, percent):
        self.pay_in(self.balance * percent / 100)

account = Savings("Zoë")
account.pay_in(24.0)
account.add_interest(50)
print(account, account.owner, account.balance)
