def build_order(needs):
    order = []
    def visit(target):
        if target not in order:
            for needed in sorted(needs.get(target, [])):
                visit(needed)
            order.append(target)
    for target in sorted(needs):
        visit(target)
    return order
