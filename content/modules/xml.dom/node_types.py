from xml.dom import Node, minidom

KINDS = {
    Node.DOCUMENT_NODE: "document",
    Node.DOCUMENT_TYPE_NODE: "doctype",
    Node.ELEMENT_NODE: "element",
    Node.TEXT_NODE: "text",
    Node.COMMENT_NODE: "comment",
    Node.CDATA_SECTION_NODE: "CDATA",
    Node.PROCESSING_INSTRUCTION_NODE: "instruction",
}


def show(node, depth=0):
    kind = KINDS.get(node.nodeType, f"type {node.nodeType}")
    print(f"{'  ' * depth + kind:15} {node.nodeName:12} {node.nodeValue!r}")
    for child in node.childNodes:
        show(child, depth + 1)


show(minidom.parseString("""<?style wide?><day><!-- May -->
<job>Paint &amp; dry<![CDATA[ <twice>]]></job></day>"""))
