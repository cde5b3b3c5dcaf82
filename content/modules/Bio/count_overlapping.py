from Bio.Seq import Seq

dna = Seq("AAAATAAA")
print(dna.count("AA"), dna.count_overlap("AA"))
print([place for place, _ in dna.search(["AA"])])
