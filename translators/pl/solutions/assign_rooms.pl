use utf8;

sub assign_rooms {
    my ($meetings) = @_;
    my @order = sort { $meetings->[$a][0] <=> $meetings->[$b][0] || $a <=> $b } keys @$meetings;
    my (@ends, @rooms);
    for my $i (@order) {
        my ($start, $end) = @{ $meetings->[$i] };
        my $room = 0;
        while (defined $ends[$room] && $ends[$room] > $start) {
            $room++;
        }
        $ends[$room] = $end;
        $rooms[$i] = $room + 1;
    }
    return \@rooms;
}
