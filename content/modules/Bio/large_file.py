# set-up: a file with many sequences
import random

random.seed(4711)
with open("contigs.fasta", "w") as file:
    for number in range(2000):
        letters = "".join(random.choices("ACGT", k=random.randint(50, 150)))
        file.write(f">contig{number}\n{letters}\n")
# end of set-up
from contextlib import closing

from Bio import SeqIO

with closing(SeqIO.index("contigs.fasta", "fasta")) as contigs:
    print(len(contigs), "sequences")
    print(contigs["contig1999"].seq[:20])
    print("contig2000" in contigs, contigs.get("contig2000"))

long = (record for record in SeqIO.parse("contigs.fasta", "fasta")
        if len(record) >= 140)
print(SeqIO.write(long, "long.fasta", "fasta"), "long ones")
