my @kept;
push @kept, 'x' x (64 << 20) . @kept while 1;
