import pickle
import pickletools

forged = b"\x80\x04\x8c\x08builtins\x8c\x05print\x8c\x04math\x8c\x05floor00\x93"
forged += b"\x8c\x10your files: gone\x85R."
texts = []
for opcode, argument, _ in pickletools.genops(forged):
    if opcode.name == "STACK_GLOBAL":
        print("looks like", ".".join(texts[-2:]))
    elif isinstance(argument, str):
        texts.append(argument)
pickle.loads(forged)
