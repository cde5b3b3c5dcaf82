import warnings

from Bio import BiopythonWarning
from Bio.Seq import Seq

print(Seq("AUGGCCNNNTAG").translate())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always", BiopythonWarning)
    print(Seq("ATGGCCAT").translate())
print(str(caught[0].message).partition(". ")[0])
