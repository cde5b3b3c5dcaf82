import stat

modes = [33188, 33261, 16877, 33152]  # as in path.stat().st_mode

for mode in modes:
    rights = oct(mode & 0o777)
    print(mode, rights, f"{mode & 0o777:o}", stat.filemode(mode))

print("decimal 644 is", oct(644))
print("for all to read:", oct(0o600 | 0o044))
