import stat

modes = [0o100644, 0o100755, 0o040750, 0o120777, 0o104755, 0o041777]

for mode in modes:
    kind = stat.S_IFMT(mode)
    permissions = stat.S_IMODE(mode)
    print(f"{stat.filemode(mode)}  {kind:#08o} {permissions:#06o}")
