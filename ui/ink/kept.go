package ink

// kept remembers what was made, within bounds: what was not asked for while half of
// the room was filled anew is forgotten. So there are two generations, and whatever is
// found in the old one moves to the young.
type kept[K comparable, V any] struct {
	most       int // in the unit of the weights
	young, old map[K]weighed[V]
	weight     int // of the young
}

type weighed[V any] struct {
	value  V
	weight int
}

func (k *kept[K, V]) get(key K) (V, bool) {
	if w, ok := k.young[key]; ok {
		return w.value, true
	}
	w, ok := k.old[key]
	if ok {
		k.put(key, w.value, w.weight)
	}
	return w.value, ok
}

func (k *kept[K, V]) put(key K, value V, weight int) {
	if k.weight += weight; k.weight > k.most/2 || k.young == nil {
		k.old, k.young, k.weight = k.young, map[K]weighed[V]{}, weight
	}
	k.young[key] = weighed[V]{value, weight}
}

func (k *kept[K, V]) forget() { k.young, k.old, k.weight = nil, nil, 0 }
