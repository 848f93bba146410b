cat >sales.csv <<'END'
date,region,units,price
2024-05-01,north,10,9.50
2024-05-01,east,7,6.50
2024-05-02,north,5,5.00
2024-05-03,west,1,9.99
END
