import pickle
import pickletools

visits = {"Oslo": [3, 1000], "Malmö": None}
data = pickle.dumps(visits, protocol=4)
pickletools.dis(pickletools.optimize(data))

opcode, argument, position = list(pickletools.genops(data))[2]
print(opcode.name, "=", opcode.doc.split(".")[0])
