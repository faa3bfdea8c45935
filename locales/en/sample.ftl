sample-title = Sample archive
sample-explain = The meetings of the Arab Regional Consultative Process on Migration and Refugees as published sources give them, with a small register.
sample-illustrative = What was reconstructed is marked “Illustrative”.
sample-open = Open the sample archive
sample-filling = Preparing the sample archive…
sample-author = Sample archive
sample-note-illustrative = An illustrative agenda reconstructed from published news; no official text was found.
sample-note-source = Source: { $source }
