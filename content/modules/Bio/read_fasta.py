# set-up: a file with three sequences
from pathlib import Path

Path("genes.fasta").write_text(""">lacZ beta-galactosidase
ATGACCATGATTACGGATTCACTGGCCGTC
GTTTTACAACGTCGT
>rpoB RNA polymerase
ATGGTTTACTCCTATACCGAG
>gap glyceraldehyde
ATGACTATCAAAGTAGGTATCAACGGTTTTGGCCGT
""")
# end of set-up
from Bio import SeqIO
from Bio.SeqUtils import gc_fraction

for record in SeqIO.parse("genes.fasta", "fasta"):
    share = gc_fraction(record.seq)
    print(f"{record.id:5} {len(record):3} letters, {share:.0%} G and C")

records = SeqIO.to_dict(SeqIO.parse("genes.fasta", "fasta"))
print(records["gap"].description)
print(records["gap"].seq[:9])
