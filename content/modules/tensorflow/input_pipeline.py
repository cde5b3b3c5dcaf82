import tensorflow as tf

degrees = [21.0, 19.5, 24.0, 17.0, 22.5, 20.0, 18.5]
hot = [int(value > 20) for value in degrees]

data = (
    tf.data.Dataset.from_tensor_slices((degrees, hot))
    .map(lambda value, label: ((value - 20) / 5, label))
    .shuffle(buffer_size=7, seed=3)
    .batch(3)
    .prefetch(tf.data.AUTOTUNE)
)

print("batches:", len(data))
seen = 0
for values, labels in data:
    print("values", values.shape, "labels", labels.dtype.name)
    seen += len(labels)
print("rows:", seen)

ordered = tf.data.Dataset.range(10).filter(lambda n: n % 3 == 0)
print("multiples of three:", [int(n) for n in ordered])
