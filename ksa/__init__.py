"""`ksa` checks, searches and publishes what a Kansrijke Start coalition has agreed."""
