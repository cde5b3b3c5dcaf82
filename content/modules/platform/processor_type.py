import platform
import sys

ALIASES = {"amd64": "x86_64", "x64": "x86_64", "arm64": "aarch64"}


def architecture(machine):
    machine = machine.lower()
    return ALIASES.get(machine, machine)


for seen in ("AMD64", "x86_64", "arm64", "aarch64"):
    print(f"{seen:<8} -> {architecture(seen)}")

print("text:", isinstance(architecture(platform.machine()), str))
bits = 64 if sys.maxsize > 2**32 else 32
print("agrees with the program:", platform.architecture()[0] == f"{bits}bit")
