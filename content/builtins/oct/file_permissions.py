import stat

modes = [33188, 33261, 17407, 32820]  # as in path.stat().st_mode

for mode in modes:
    rights = stat.S_IMODE(mode)  # without the kind of the file
    print(mode, oct(rights), f"{rights:03o}", stat.filemode(mode))

print("644 as text:", stat.filemode(int("644", 8))[1:])
print("decimal 644 is", oct(644))
print("for all to read:", oct(0o600 | 0o044))
