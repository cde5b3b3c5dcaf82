from io import StringIO

from Bio import Phylo

newick = "((Human:0.1,Chimp:0.12):0.3,(Mouse:0.5,Rat:0.45):0.2,Fish:1.1);"
tree = Phylo.read(StringIO(newick), "newick")
Phylo.draw_ascii(tree, column_width=60)

print([leaf.name for leaf in tree.get_terminals()])
print("Human to Mouse", round(tree.distance("Human", "Mouse"), 2))
primates = tree.common_ancestor("Human", "Chimp")
print(primates.count_terminals(), "of", tree.count_terminals())

tree.prune("Fish")
Phylo.write(tree, "mammals.nwk", "newick", format_branch_length="%.9g")
print(open("mammals.nwk").read().strip())
