from string import Template

try:
    from string.templatelib import Template as Parts
except ImportError:
    print("no string.templatelib")
try:
    compile('t"Hello {name}"', "greet.py", "exec")
except SyntaxError as error:
    print("SyntaxError in", error.filename)
print(Template("Hello $name").substitute(name="Ada"))
