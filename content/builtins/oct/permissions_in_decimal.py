import stat

for mode in (644, 0o644):
    print(f"{oct(mode):6} {stat.filemode(stat.S_IFREG | mode)}")
