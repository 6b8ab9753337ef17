/** Lines with what they say (see ../short.ts): Ada, Grace and others are known, Anna is one of two, Zed is nobody yet. */
export const ENGLISH = `
coffee with Ada and @grace yesterday about compilers #rust !LLVM passes are just functions >2w → met | with Ada*, @grace* | 05-19 | about compilers | #rust | !LLVM passes are just functions | >06-03
coffee → met
coffee with Ada → met | with Ada*
Coffee With Ada → met | with Ada*
Coffee with Ada Berg → met | with Ada Berg*
coffee with ada → met | with ada*
coffee with ada berg yesterday → met | with ada berg* | 05-19
coffee with Anna → met | with Anna?
coffee Ada → met | with Ada*
coffee Ada and Zed yesterday → met | with Ada*, Zed+ | 05-19
coffee Anna → met | with Anna?
tea @grace → met | with @grace*
coffee Zed → about coffee Zed
coffee beans from Ada → about coffee beans from Ada
one-on-one with Ada → met | with Ada*
coffee with Anna Costa → met | with Anna Costa*
coffee with Sam Okoro → met | with Sam Okoro?
coffee with Zed → met | with Zed+
coffee with Zed Quill → met | with Zed Quill+
coffee with Ada Newman → met | with Ada Newman+
lunch with Ada, Grace and Zed → met | with Ada*, Grace*, Zed+
lunch with Ada, Grace, and Zed → met | with Ada*, Grace*, Zed+
lunch with Ada & Grace → met | with Ada*, Grace*
lunch w/ Ada & Grace Tuesday → met | with Ada*, Grace* | 05-19
call w/ @grace re: budget 2027 → call | with @grace* | about budget 2027
1:1 call with Zed → call | with Zed+ | about 1:1
dinner with Ada + Grace → met | with Ada*, Grace*
drinks with @grace → met | with @grace*
drinks with @grace, Ada and @nobody_yet → met | with @grace*, Ada*, @nobody_yet+
breakfast with @nobody_yet → met | with @nobody_yet+
tea with Ada. → met | with Ada*
beer with Ada! → met | with Ada* | about !
walk with Ada in the park → met | with Ada* | about in the park
meeting with Ada → met | with Ada*
catch-up with Ada → met | with Ada*
catch up with Ada → met | with Ada*
call with Ada → call | with Ada*
phone call with Ada today → call | with Ada* | 05-20
video call with Ada → video | with Ada*
zoom with Ada and Anna → video | with Ada*, Anna?
Zoom call with Ada → video | with Ada*
email with Ada → email | with Ada*
e-mail with Ada → email | with Ada*
message with Ada 3 days ago → message | with Ada* | 05-17
dm with @grace → message | with @grace*
event at PyCon with Ada → event | with Ada* | about at PyCon
conference with Zed Quill 2 weeks ago → event | with Zed Quill+ | 05-06
intro with Ada and Zed → introduction | with Ada*, Zed+
mentoring with Zed yesterday → mentoring | with Zed+ | 05-19
pairing with Ada #parsers → collaboration | with Ada* | #parsers
community meeting yesterday in:rustberlin → community meeting | 05-19 | in:rustberlin
community call with Ada in:"Rust Berlin" → community meeting | with Ada* | in:Rust Berlin
met Ada → met | with Ada*
met Ada and Zed yesterday → met | with Ada*, Zed+ | 05-19
met Zed at PyCon → met | with Zed+ | about at PyCon
met Zed at PyCon about packaging → met | with Zed+ | about at PyCon about packaging
called Ada yesterday → call | with Ada* | 05-19
emailed Zed about the draft → email | with Zed+ | about the draft
texted Ada last friday → message | with Ada* | 05-15
messaged @grace → message | with @grace*
call Ada → call | with Ada*
email Ada about the invoice → email | with Ada* | about the invoice
call @nobody_yet → call | with @nobody_yet+
saw Ada on Monday → met | with Ada* | 05-18
ran into Zed at the bakery → met | with Zed+ | about at the bakery
had coffee with Ada → met | with Ada*
had a quick call with Ada → call | with Ada*
a long lunch with Zed → met | with Zed+
very long lunch with Zed yesterday → met | with Zed+ | 05-19 | about very long
yesterday coffee with Ada → met | with Ada* | 05-19
yesterday: coffee with Ada → met | with Ada* | 05-19
with Ada yesterday: coffee → met | with Ada* | 05-19
with Ada about compilers → with Ada* | about compilers
@grace about parsing → with @grace* | about parsing
@grace and Ada yesterday → with @grace*, Ada* | 05-19
talk with Ada about types → met | with Ada* | about types
talked with Ada about types → met | with Ada* | about types
spoke with Zed on Tuesday → met | with Zed+ | 05-19
worked with Ada on the parser → collaboration | with Ada* | about on the parser
discussed types with Ada → with Ada* | about discussed types
discussed types over coffee with Zed → met | with Zed+ | about discussed types over
coffee with Ada on 12 May → met | with Ada* | 05-12
coffee with Ada 12 May 2025 → met | with Ada* | 2025-05-12
coffee with Ada May 12th → met | with Ada* | 05-12
coffee with Ada 12 June → met | with Ada* | 2025-06-12
coffee with Ada 2026-05-01 → met | with Ada* | 05-01
coffee with Ada 2026-05-01 15:30 → met | with Ada* | 05-01 15:30
coffee with Ada 25/4/2026 → met | with Ada* | 04-25
coffee with Ada yesterday at 3pm → met | with Ada* | 05-19 15:00
coffee with Ada the day before yesterday → met | with Ada* | 05-18
coffee with Ada two days ago → met | with Ada* | 05-18
coffee with Ada a week ago → met | with Ada* | 05-13
coffee with Ada last Monday → met | with Ada* | 05-18
coffee with Ada Wednesday → met | with Ada* | 05-13
coffee yesterday with Zed → met | with Zed+ | 05-19
coffee with Ada about compilers yesterday → met | with Ada* | 05-19 | about compilers
coffee with Ada about compilers yesterday #rust → met | with Ada* | 05-19 | about compilers | #rust
coffee with Ada about the launch 3 days ago → met | with Ada* | 05-17 | about the launch
coffee #rust with Ada #llvm → met | with Ada* | #rust | #llvm
coffee with Ada #"type theory" → met | with Ada* | #type theory
coffee with Ada #rust, #go and #zig → met | with Ada* | #rust | #go | #zig
coffee with Ada #rust #Rust → met | with Ada* | #rust
coffee with Ada #c++ #c# #node.js → met | with Ada* | #c++ | #c# | #node.js
coffee with Ada (#rust) → met | with Ada* | #rust
coffee with Ada !types are proofs → met | with Ada* | !types are proofs
coffee with Ada !types are proofs #logic → met | with Ada* | #logic | !types are proofs
coffee with Ada !one !two → met | with Ada* | !one | !two
!"see #rust first" coffee with Ada → met | with Ada* | !see #rust first
!"a ""quoted"" word" coffee → met | !a "quoted" word
coffee with Ada >2w → met | with Ada* | >06-03
coffee with Ada >3d → met | with Ada* | >05-23
coffee with Ada >1m → met | with Ada* | >06-20
coffee with Ada >1y → met | with Ada* | >2027-05-20
coffee with Ada >friday → met | with Ada* | >05-22
coffee with Ada >tomorrow → met | with Ada* | >05-21
coffee with Ada >next week → met | with Ada* | >05-27
coffee with Ada >in 3 days → met | with Ada* | >05-23
coffee with Ada >12 June send the slides → met | with Ada* | >06-12 send the slides
coffee with Ada >12 May → met | with Ada* | >2027-05-12
coffee with Ada >2w send the slides #rust → met | with Ada* | #rust | >06-03 send the slides
coffee with Ada >2w: send the slides → met | with Ada* | >06-03 send the slides
coffee with Ada >2026-06-01 "call back" about it → met | with Ada* | about it | >06-01 call back
>2w ask Zed → >06-03 ask Zed
coffee with Ada https://example.org/a → met | with Ada* | https://example.org/a
coffee with Ada about https://example.org/a. → met | with Ada* | https://example.org/a
coffee with Ada (https://example.org/a_(b)) about it → met | with Ada* | about it | https://example.org/a_(b)
https://example.org/a https://example.org/a https://example.org/b → https://example.org/a | https://example.org/b
coffee with Ada gave:a book got: an introduction → met | with Ada* | gave:a book | got:an introduction
coffee with Ada gave:"a #rust book" #go → met | with Ada* | #go | gave:a #rust book
coffee with Ada in:PyLadies → met | with Ada* | in:PyLadies
coffee with Ada in:PyLadies, again → met | with Ada* | about again | in:PyLadies
coffee with Ada, she likes tea → met | with Ada* | about she likes tea
coffee with Ada. Talked about types → met | with Ada* | about Talked about types
coffee with Ada and talked about types → met | with Ada* | about and talked about types
coffee at Blue Bottle with Zed → met | with Zed+ | about at Blue Bottle
coffee in Berlin with Zed yesterday → met | with Zed+ | 05-19 | about in Berlin
coffee with Dr. Zed Quill → met | with Dr. Zed Quill+
coffee with J. R. Quill → met | with J. R. Quill+
coffee with Ludwig van Zed → met | with Ludwig van Zed+
coffee with "bell hooks" → met | with bell hooks+
coffee with “bell hooks” and Ada → met | with bell hooks+, Ada*
coffee with @"Bell Quill" → met | with @Bell Quill+
coffee with @Grace Kim → met | with @Grace Kim*
coffee with Jean-Luc → met | with Jean-Luc*
coffee with Zoe → met | with Zoe*
coffee with O'Brien → met | with O'Brien+
coffee with @grace@hachyderm.io → met | with @grace@hachyderm.io+
coffee with @🦊 → met | with @🦊+
coffee with Ada and Ada Berg → met | with Ada*
coffee with عمر yesterday → met | with عمر+ | 05-19
coffee with about:"with Zed" Ada → met | about with with Zed Ada
about:"yesterday with ""Zed""" coffee → met | about yesterday with "Zed"
just a thought → about just a thought
#rust → #rust
about compilers → about compilers
coffee with Ada on Tue → met | with Ada* | 05-19
coffee with Ada on tue. about types → met | with Ada* | 05-19 | about types
coffee with Ada on Sun → met | with Ada* | 05-17
coffee with Ada tue → met | with Ada* | 05-19
coffee with Ada last Tue → met | with Ada* | 05-19
coffee with Ada Tue 12 May → met | with Ada* | 05-12
coffee with Ada about types on Thu → met | with Ada* | 05-14 | about types
coffee Tue with Ada → met | with Ada* | 05-19
coffee on Sat with Ada → met | with Ada* | 05-16
on Fri met Zed → met | with Zed+ | 05-15
on Sat coffee with Ada → met | with Ada* | 05-16
Tue coffee with Ada → met | with Ada* | 05-19
Tue: with Ada about types → with Ada* | 05-19 | about types
Sat: coffee with Ada → met | with Ada* | 05-16
Mon: @grace about parsing → with @grace* | 05-18 | about parsing
coffee with Ada >tue → met | with Ada* | >05-26
coffee with Ada >Fri send the slides → met | with Ada* | >05-22 send the slides
coffee with Ada >on Sat call back → met | with Ada* | >05-23 call back
coffee with Ada >Sun #rust → met | with Ada* | #rust | >05-24
1:1 with Ada → met | with Ada*
1:1 with Zed on Tue about types → met | with Zed+ | 05-19 | about types
yesterday 1:1 with Ada → met | with Ada* | 05-19
1-1 with Ada → met | with Ada*
1-on-1 with Ada → met | with Ada*
one on one with Ada → met | with Ada*
`;
