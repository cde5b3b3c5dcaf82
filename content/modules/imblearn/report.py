from imblearn.metrics import classification_report_imbalanced
from imblearn.metrics import sensitivity_score, specificity_score

ill = [0] * 90 + [1] * 10
said = [0] * 81 + [1] * 9 + [1] * 7 + [0] * 3
print(classification_report_imbalanced(ill, said))
print("of the ill were found    ", sensitivity_score(ill, said))
print("of the healthy left alone", specificity_score(ill, said))
