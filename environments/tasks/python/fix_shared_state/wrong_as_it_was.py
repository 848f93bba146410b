Basket().total()
