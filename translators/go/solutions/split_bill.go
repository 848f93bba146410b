func split_bill(cents int, people int) Tuple2[[]int, float64] {
	shares := []int{}
	for i := 0; i < people; i++ {
		share := cents / people
		if i < cents%people {
			share++
		}
		shares = append(shares, share)
	}
	return Tuple2[[]int, float64]{shares, float64(cents) / float64(people)}
}
