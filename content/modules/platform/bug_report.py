import platform

machine = platform.uname()
print("fields:", *machine._fields)

report = {
    "system": f"{machine.system} {machine.release}",
    "machine": machine.machine,
    "python": platform.python_version(),
    "compiler": platform.python_compiler(),
    "summary": platform.platform(terse=True),
}
text = "\n".join(f"{key:<9} {value}" for key, value in report.items())

print("ready to send:", len(text.splitlines()), "lines")
for key, value in report.items():
    print(f"{key:<9} {type(value).__name__}, filled in: {value != ''}")
