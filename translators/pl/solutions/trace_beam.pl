use utf8;

sub trace_beam {
    my ($grid) = @_;
    my %names = ('0,1' => 'right', '0,-1' => 'left', '1,0' => 'down', '-1,0' => 'up');
    my @cells = map { [split //] } @$grid;
    my ($row, $col, $down, $right, $moves) = (0, 0, 0, 1, 0);
    while ($row >= 0 && $row < @cells && $col >= 0 && $col < @{ $cells[0] }) {
        my $cell = $cells[$row][$col];
        ($down, $right) = (-$right, -$down) if $cell eq 'a';
        ($down, $right) = ($right, $down) if $cell eq 'b';
        $row += $down;
        $col += $right;
        $moves++;
    }
    return [$moves, $names{"$down,$right"}];
}
