import dis

code = compile("total = price * count", "<rule>", "exec")
steps = [step.opname for step in dis.get_instructions(code)]
print(len(steps), "instructions, the last is", steps[-1])
print("BINARY_OP is number", dis.opmap["BINARY_OP"])
