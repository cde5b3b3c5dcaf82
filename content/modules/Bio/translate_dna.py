from Bio.Seq import Seq

gene = Seq("ATGGCCATTGTAATGGGCCGCTGAAAGGGTGCCCGATAG")
print("reverse:", gene.reverse_complement())
print("RNA:    ", gene.transcribe())
print("protein:", gene.translate())
print("to stop:", gene.translate(to_stop=True))
print("mitochondria:", gene.translate(table="Vertebrate Mitochondrial"))

print(len(gene), gene.count("G"), gene.find("GGG"), gene[:3] == "ATG")
for strand, dna in (("+", gene), ("-", gene.reverse_complement())):
    for frame in range(3):
        whole = (len(dna) - frame) // 3 * 3
        print(strand, frame, dna[frame:frame + whole].translate())
