### The page behind the log-in, in the words of this portal: offices in the place of companies.

## Once it is there

home-company-heading = Your office
