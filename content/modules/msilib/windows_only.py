try:
    import msilib
except ModuleNotFoundError as error:
    print(error)
    msilib = None
print("build an installer:", "yes" if msilib else "no, make a .pyz file")
