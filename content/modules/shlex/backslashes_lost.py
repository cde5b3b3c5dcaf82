import shlex

line = r'open "C:\My notes\new.txt" D:\temp'
print(shlex.split(line))
print(shlex.split(line, posix=False))
print(shlex.split(line.replace("\\", "/")))
