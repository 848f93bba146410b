cat >example.csv <<'END'
name,weight,height
ant,1.5,1
bee,3,2
cow,10,150
dog,,60
END
