from pathlib import Path

Path("careless.py").write_text('''
def greeting(name):
    return f"Dear {name},"


print("sending 300 letters ...")
''')
Path("careful.py").write_text('''
def greeting(name):
    return f"Dear {name},"


if __name__ == "__main__":
    print("sending 300 letters ...")
''')

for name in ("careless", "careful"):
    print(f"from {name} import greeting")
    module = __import__(name)
    print("   ", module.greeting("Ada"))
