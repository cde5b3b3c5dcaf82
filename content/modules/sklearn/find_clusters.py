import numpy as np
from sklearn.cluster import KMeans
from sklearn.metrics import silhouette_score
from sklearn.preprocessing import StandardScaler

# visits per month and euros per visit of nine customers
customers = np.array(
    [[1, 90], [2, 85], [1, 110], [12, 8], [15, 11], [14, 9],
     [6, 40], [7, 35], [5, 45]]
)
scaler = StandardScaler()
scaled = scaler.fit_transform(customers)

for count in (2, 3, 4):
    groups = KMeans(count, n_init=10, random_state=0).fit_predict(scaled)
    print(f"{count} groups, silhouette {silhouette_score(scaled, groups):.2f}")

model = KMeans(3, n_init=10, random_state=0).fit(scaled)
print("groups:", model.labels_)
for visits, euros in scaler.inverse_transform(model.cluster_centers_):
    print(f"centre: {visits:4.1f} visits, {euros:5.1f} euros")
