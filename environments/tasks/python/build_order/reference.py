from heapq import heapify, heappop, heappush

def build_order(needs):
    waiting = {target: set() for target in needs} | {each: set() for needed in needs.values() for each in needed}
    for target, needed in needs.items():
        waiting[target] = set(needed)
    ready = [target for target, needed in waiting.items() if not needed]
    heapify(ready)
    order = []
    while ready:
        done = heappop(ready)
        order.append(done)
        for target, needed in waiting.items():
            if done in needed:
                needed.remove(done)
                if not needed:
                    heappush(ready, target)
    if len(order) < len(waiting):
        raise ValueError("a circle")
    return order
