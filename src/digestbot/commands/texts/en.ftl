# The bot's own words in English. Every other language has the same texts; a test compares them.
# A text may hold other people's words ({ $title }): they are marked, and every platform escapes them.

## Help

command-help = What this bot can do
option-help-topic = A command to explain
help-title = News digests for this place
help-what = I read the feeds you choose, put reports of one event together, and post digests: verbatim summaries, who said what with a link to the sentence, and who wrote it.
help-readers = Readers: /news for a digest right now, /digest for what was posted and what comes next.
help-managers = Managers: /setup to start in a minute, then /feeds, /schedule, /topics, /block and /admin.
help-trust = Nothing leaves the machine I run on, no language model writes anything, and every sentence is its article's own.
help-next = Next: press a button for its commands.
help-options = Options in [brackets] may be left out.
privacy-button = Privacy
privacy-title = What is stored
privacy-stored = Stored are feeds and their articles, this place's settings, what people follow and vote, and the ids of those who did; changes by managers are kept for 180 days.
privacy-not-stored = Messages are never read. When the bot is removed it stops at once, and everything of this place is erased after 30 days.
privacy-forget = To be forgotten at once: /me forget.

## Refusals

unknown-command = There is no command { $command }. See what there is with /help.
which-verb = That needs one more word: { $commands }.
missing-option = { $command } needs { $option }. Write it behind the command and send it again.
extra-words = I do not know what to do with { $words }. See what { $command } takes with /help, or put words that belong together in "quotation marks".
no-number = { $option } takes a whole number, and { $given } is none.
no-flag = { $option } takes yes or no, and { $given } is neither.
out-of-bounds = { $option } must be between { $least } and { $most }.
no-such-choice = { $option } is one of { $choices }.
too-long = { $option } is longer than { $most } characters. Shorten it and send it again.
not-allowed = This is for managers: people who may manage this server or workspace, or whom /admin managers names. Ask one of them; /digest feeds shows everybody what is read here.
not-your-channel = That channel does not belong to this server or workspace. Choose one of its own.
no-longer-here = What this belonged to is no longer here. Call the command again.
went-wrong = That did not work: { $reason } Nothing was changed; try again in a minute.
no-such-feed = “{ $name }” is no feed here. See all of them with /feeds list.
no-such-topic = “{ $name }” is no topic here. See all of them with /topics list.
no-such-schedule = “{ $name }” is no schedule here. See all of them with /schedule list.

## Pages and forms

page-back = ‹ { $page } of { $pages }
page-on = { $page } of { $pages } ›
form-submit = Send
