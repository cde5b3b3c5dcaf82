from xml.parsers import expat

def refuse(name, *details):
    raise ValueError(f"it declares the entity {name}")
hostile = '<!DOCTYPE r [<!ENTITY a "spam "><!ENTITY b "&a;&a;&a;">]><r>&b;</r>'
careless, careful = expat.ParserCreate(), expat.ParserCreate()
careless.CharacterDataHandler = lambda text: print("text:", text)
careful.EntityDeclHandler = refuse
for parser in (careless, careful):
    try:
        parser.Parse(hostile, True)
    except ValueError as error:
        print("refused:", error)
