from io import StringIO

from Bio import SeqIO

records = SeqIO.parse(StringIO(">a\nATG\n>b\nGGG\n"), "fasta")
print(sum(len(record) for record in records), "letters")
print([record.id for record in records])
