from docx import Document

document = Document()
document.add_paragraph("Stock")
document.add_table(rows=1, cols=1).cell(0, 0).text = "140 cups"
document.sections[0].header.paragraphs[0].text = "Confidential"
print([p.text for p in document.paragraphs])
print(document.tables[0].cell(0, 0).text)
print(document.sections[0].header.paragraphs[0].text)
