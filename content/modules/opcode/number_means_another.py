from opcode import opmap, opname

stored = 131  # CALL_FUNCTION in Python 3.10
print("still that instruction:", opname[stored] == "CALL_FUNCTION")
print("still there:", "CALL_FUNCTION" in opmap)
