import tensorflow as tf

prices = tf.constant([[2.5, 4.0], [1.5, 3.0]])
print("shape:", prices.shape, "type:", prices.dtype.name)
print("column sums:", tf.reduce_sum(prices, axis=0).numpy())

x = tf.Variable(3.0)
with tf.GradientTape() as tape:
    y = x**2 + 2 * x
print("gradient at 3:", tape.gradient(y, x).numpy())

hours = tf.constant([1.0, 2.0, 3.0, 4.0])
pay = tf.constant([12.0, 22.0, 32.0, 42.0])  # 10 an hour, and 2
rate, start = tf.Variable(0.0), tf.Variable(0.0)
optimizer = tf.keras.optimizers.SGD(learning_rate=0.1)

for step in range(300):
    with tf.GradientTape() as tape:
        loss = tf.reduce_mean((rate * hours + start - pay) ** 2)
    gradients = tape.gradient(loss, [rate, start])
    optimizer.apply_gradients(zip(gradients, [rate, start]))
print(f"{rate.numpy():.1f} an hour, and {start.numpy():.1f}")
