from sklearn.datasets import load_iris
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import accuracy_score, confusion_matrix
from sklearn.model_selection import train_test_split

iris = load_iris()  # 150 flowers, four measurements, three species
X_train, X_test, y_train, y_test = train_test_split(
    iris.data, iris.target, test_size=0.3, random_state=4, stratify=iris.target
)

model = LogisticRegression(max_iter=500)
model.fit(X_train, y_train)
guesses = model.predict(X_test)

print(f"{len(X_train)} flowers to learn from, {len(X_test)} to test")
print(f"accuracy: {accuracy_score(y_test, guesses):.2f}")
print(confusion_matrix(y_test, guesses))

flower = [[5.9, 3.0, 4.2, 1.5]]  # sepal and petal, length and width in cm
print("species:", iris.target_names[model.predict(flower)[0]])
