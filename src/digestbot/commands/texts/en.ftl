# The bot's own words in English. Every other language has the same texts; a test compares them.
# A text may hold other people's words ({ $title }): they are marked, and every platform escapes them.

## Help

command-help = What this bot can do
option-help-topic = A command to explain
help-title = News digests for this place
help-what = I read the feeds you choose, put reports of one event together, and post digests: verbatim summaries, who said what with a link to the sentence, and who wrote it.
help-readers = Readers: /news for a digest right now, /digest for what was posted, what comes next and why; /search, /quotes, /story and /author look things up; /follow tells you of what you choose.
help-managers = Managers: /setup to start in a minute, then /feeds, /schedule, /topics, /block and /admin.
help-trust = Nothing leaves the machine I run on, no language model writes anything, and every sentence is its article's own.
help-next = Next: press a button for its commands.
help-options = Options in [brackets] may be left out.
privacy-button = Privacy
privacy-title = What is stored
privacy-stored = Stored are feeds and their articles, this place's settings, votes on digests, what people follow and set for themselves, and the ids of those who did so, of named managers and of those who changed something; changes are kept for 180 days.
privacy-not-stored = Of people who only read, nothing is stored, and messages are never read. When the bot is removed it stops at once, and everything of this place is erased after 30 days.
privacy-forget = To be forgotten at once: /me forget. Managers can take everything out with /admin export, and away with /admin erase.

## Refusals

unknown-command = There is no command { $command }. See what there is with /help.
which-verb = That needs one more word: { $commands }.
missing-option = { $command } needs { $option }. Add it to the command and send it again.
extra-words = I don’t know what to do with { $words }. See what { $command } takes with /help, or put words that belong together in "quotation marks".
no-number = { $option } takes a whole number, and { $given } is not one.
no-flag = { $option } takes yes or no, and { $given } is neither.
out-of-bounds = { $option } must be between { $least } and { $most }.
no-such-choice = { $option } is one of { $choices }.
too-long = { $option } is longer than { $most } characters. Shorten it and send it again.
not-allowed = This is for managers: people who may manage this server or workspace, or who are named in /admin managers. Ask one of them; /digest feeds shows everyone what is read here.
not-your-channel = That channel does not belong to this server or workspace. Choose one of its own.
no-longer-here = What this belonged to no longer exists. Call the command again.
too-slow = That took too long, and nothing was changed. Try again in a moment.
too-many-calls = That is a lot at once. Try again in { $seconds } s.
no-such-feed = “{ $name }” is not a feed here. See all of them with /feeds list.
no-such-topic = “{ $name }” is not a topic here. See all of them with /topics list.
no-such-schedule = “{ $name }” is not a schedule here. See all of them with /schedule list.

## Errors: what core, storage and platforms refuse, by the code of `errors.UserError`

error-surprise = Something unexpected went wrong. Nothing was changed; try again in a minute, and tell the operator if it happens again: the log says what happened.
error-storage = The database cannot be used right now. Nothing was changed; try again in a minute, and tell the operator if it happens again: the log says what is wrong.
error-conflict = Someone else changed the same thing at the same moment. Look at it again, then repeat your change.
error-fetch = That address could not be fetched. Nothing was changed; try again in a minute.
error-worker = That took too long or too much memory and was stopped. Nothing was changed; try again in a minute, or ask for less.
error-query-too-long = The query is { $length } characters long; { $most } is the most. Split it into several topics.
error-query-close = The “)” at character { $at } has no “(” before it. Remove it, or add the “(”.
error-query-character = The character at { $at } cannot be read. Remove it.
error-query-quote-open = The quotation mark at character { $at } is never closed. Add one where the phrase ends.
error-query-quote-empty = There is no word between the quotation marks at character { $at }. Write one, or remove them.
error-query-deep = More than { $most } parentheses inside each other at character { $at }. Use fewer.
error-query-open = The “(” at character { $at } is never closed. Add a “)” where it ends.
error-query-end = The query ends where a word is expected. Add a word, or remove the last operator.
error-query-missing = A word is missing before “{ $text }” at character { $at }. Add it.
error-query-value = After { $field }: at character { $at } a value is missing. Write { $field }:value.
error-query-no-word = There is no word in “{ $text }” at character { $at }. Write one.
error-address = “{ $text }” is not an address. Write console:, discord:GUILD_ID/CHANNEL_ID or slack:TEAM_ID/CHANNEL_ID.
error-address-platform = There is no platform “{ $text }”. Write console:, discord:… or slack:….
error-address-console = “{ $text }” is not an address of the console. Write console: and nothing after it.
error-address-site = “{ $text }” is not the address of a site. Write site: and a name of small letters, digits and hyphens, such as site:news.
error-address-discord = “{ $text }” is not an address on Discord. Write discord:GUILD_ID/CHANNEL_ID; turn on Developer Mode in Discord's settings, then right-click a server or channel to copy its id.
error-address-slack = “{ $text }” is not an address on Slack. Write slack:TEAM_ID/CHANNEL_ID, with /THREAD_TS after it for a thread; both ids are in the address of the channel in a browser: app.slack.com/client/TEAM_ID/CHANNEL_ID.
error-slack-file-elsewhere = That file is not stored on Slack. Upload it again.
error-slack-file-closed = Slack does not give access to that file. Add the scope files:read to the app, then try again.
error-no-feed = That feed is no longer here. See all of them with /feeds list.
error-no-schedule = That schedule is no longer here. See all of them with /schedule list.
error-no-topic = That topic is no longer here. See all of them with /topics list.
error-no-delivery = That digest is no longer here.
error-no-workspace = There is no workspace “{ $text }”.
error-no-key = Secrets are stored encrypted, and there is no key yet. The operator can generate one with: python -c 'from cryptography.fernet import Fernet; print(Fernet.generate_key().decode())' and sets it as DIGESTBOT_SECRET_KEY.
error-unreadable-secret = This is encrypted, and its key is missing. The operator can run digestbot doctor, which says what to do.
error-schedule-name-taken = There is already a schedule named “{ $name }”. Choose another name, or remove that one first.
error-topic-name-taken = There is already a topic named “{ $name }”. Choose another name, or edit that one.
error-quota-feeds = There may be at most { $most } feeds here, so that every place has its share of the bot; with this there would be more. Make room with /feeds remove, or ask the operator to raise quota_feeds.
error-quota-schedules = There may be at most { $most } schedules here, so that every place has its share of the bot; with this there would be more. Make room with /schedule remove, or ask the operator to raise quota_schedules.
error-quota-topics = There may be at most { $most } topics here, so that every place has its share of the bot; with this there would be more. Make room with /topics remove, or ask the operator to raise quota_topics.
error-quota-blocks = There may be at most { $most } blocks here, so that every place has its share of the bot; with this there would be more. Make room with /block remove, or ask the operator to raise quota_blocks.
error-quota-follows = You may follow at most { $most } things here, so that everyone has their share of the bot; with this there would be more. Make room with /follow remove, or ask the operator to raise quota_follows.
error-block-kind = “{ $kind }” cannot be blocked. Choose word, author, source or category.
error-zone = “{ $text }” is not a time zone. Write one like Europe/Berlin or America/New_York.
error-time = “{ $text }” is not a time of day. Write it like 07:00.
error-neither = “{ $text }” is neither a feed nor a topic here. See them with: digestbot feeds list
error-shell-no-feed = “{ $text }” is not a feed of { $workspace }. See them with: digestbot feeds list
error-shell-no-subscription = “{ $text }” is not a subscription of { $workspace }. See them with: digestbot subscriptions

## Slack

slack-command = News digests: help, news, last, next, feeds, setup and more
slack-usage = [help | news TOPIC | last | next | feeds | setup | add URL]
slack-shortcut-feeds-add = Add a feed
slack-shortcut-quotes = Search quotes
slack-menu = News digests
slack-menu-what = Press what you want to do. Everything can be typed, too: { $example }
slack-answer = digestbot
slack-close = Close
slack-working = One moment …
slack-yes = Yes
slack-no = No
slack-not-there = I cannot post in that channel, so only you see this. Invite me there first: { $invite }
slack-in-dm = It is in your direct messages with me.
slack-mention = Ask me here with { $example }. Everything else is behind { $command }, where only you see the answer.
home-next = Next digests
home-next-none = No digest is planned yet.
preview-nothing = Nothing new would be posted now.
button-preview-of = Preview { $name }
home-follows = What you follow
home-managers = For managers
home-feeds = { $count ->
    [one] One feed is read here.
   *[other] { $count } feeds are read here.
  }
home-broken = Needs a look
home-paused = Paused
home-privacy = Privacy

## Pages and forms

page-back = ‹ { $page } of { $pages }
page-on = { $page } of { $pages } ›
form-submit = Send

## Words that many answers share

button-undo = Undo
button-remove = Remove
button-keep = Keep it
button-preview = Preview
button-pause = Pause
button-resume = Resume
button-share = Share here
button-save = Save
button-hide-key = It is a key: hide it
button-cancel = Cancel
button-info = Look at it
button-join = Join
button-retry = Try again
undo-next = This can be undone for 10 minutes.
undo-done = Undone.
undo-over = There is nothing left to undo here: undo works once, and for 10 minutes. /admin audit shows what was changed.
nothing-to-change = Say what to change: name at least one option and its new value.
which-channel = Name a channel, or ask this in the channel you mean.
channel-closed = I cannot post there: { $permissions } missing. Allow it in the channel's settings, then try again.
channel-join = I am not in { $channel } yet, so I can’t post there. Join lets me in, and then does what you asked.
channel-invite = I am not in { $channel }, and only someone there can let me in. Write { $command } there, then press Try again, and I will do what you asked.
no-time = { $given } is not a time of day. Write it like 07:00, or several like 07:00, 19:00.
no-day = { $given } does not name a weekday. Write it like weekdays, mon-fri or sat,sun.
no-zone = { $given } is not a time zone. Write one like Europe/Berlin or America/New_York.
no-span = { $given } is not a span of time. Write 1h to 7d, such as 12h or 3d.
no-kind = { $given } is not a kind of article. Write some of: analysis, opinion, interview, review, live, howto, shopping, listicle, press, obituary, sport, newsletter, podcast, video; with a - before it to leave it out.
just-now = just now
field-address = Address
field-format = Format
field-newest = Newest
field-language = Language
field-rate = Rate
field-state = State
field-weight = Weight
field-secret = Access
choice-mode-digest = In the morning's digest
choice-mode-now = At once, as it comes

## What happens next

next-digest = Next digest { $when }.
next-now = The next digest is being made now.
next-immediate = News is posted as it comes.
next-paused = Paused: nothing is posted until /schedule resume.
next-broken = Stopped, because the channel refuses it. Fix that, then use /schedule resume.

## News

command-news = A digest right now, of a topic or of everything
option-news-topic = A topic of this place, or any words
option-since = How far back: 1h to 7d
option-count = How many stories: 1 to 10
option-share = Post it for everyone to read
news-none = Nothing about “{ $about }” in the last { $span }.
news-none-at-all = Nothing new in the last { $span }.
news-none-next = Look further back with since:7d, or see what is read here with /digest feeds.
news-next = Only you see this.

## Digests

command-digest = What was posted, what comes next, and why
command-digest-last = The last digest of a channel
command-digest-preview = What a schedule would post now, for you alone
command-digest-next = When the next digests are due
command-digest-feeds = The feeds that this channel's digests read
option-channel = A channel; this one if left out
digest-none-yet = { $channel } has had no digest yet.
digest-posted = Posted { $when }
digest-link = Go to it
digest-next-title = Next digests
digest-nothing-due = No digest is scheduled here.
digest-nothing-due-next = A manager can start one with /setup or /schedule add.
digest-feeds-title = { $count ->
    [one] One feed is read here
   *[other] { $count } feeds are read here
  }

## Feeds

command-feeds = The feeds that are read here
command-feeds-add = Add a feed, or the feed of a site
command-feeds-find = Show the feeds that a site has
command-feeds-test = Fetch a feed now and show what is in it
command-feeds-list = All feeds and their state
command-feeds-info = One feed, its last polls and its next one
command-feeds-edit = Change a feed's title or weight here
command-feeds-pause = Stop reading a feed, without forgetting it
command-feeds-resume = Read a paused feed again
command-feeds-remove = Remove a feed
command-feeds-health = The feeds that fail, and why
option-url = Address of a feed, or of a site
option-mode = In the digest, or at once
option-weight = How much its stories count: 1 to 10
option-feed = A feed of this place
option-title = The name to show here
feeds-none = No feeds are read here yet.
feeds-none-next = A manager can add one with /feeds add, or start with /setup.
feeds-title = { $count ->
    [one] One feed
   *[other] { $count } feeds
  }
feeds-list-next = /feeds info shows one of them, /feeds health those that fail.
feed-state = { $state ->
    [paused] paused
    [new] not read yet
    [ok] ok
    [failing] failing
    [gone] gone
   *[other] { $state }
  }
feeds-added = Added: { $name }
feeds-known = Known already: { $name }
feeds-add-next = What is in it now counts as seen; what comes next is in the digests that read all feeds. Give it its own channel with /schedule add.
feeds-format = { $format ->
    [rss] RSS
    [rdf] RSS 1.0
    [atom] Atom
    [json] JSON Feed
   *[other] { $format }
  }, { $count ->
    [one] one item
   *[other] { $count } items
  }
feeds-undated = its items have no dates
feeds-rate = { $count ->
    [one] about one item a day
   *[other] about { $count } items a day
  }
feeds-empty = It has no items at the moment.
feeds-nothing-found = Not added: { $url }: { $cause }. { $cure } Or try /feeds find with the site's front page.
feeds-site-without = No feed found: { $url }: { $cause }. { $cure } Or try /feeds find with the site's front page. If a site has no feed, RSS-Bridge (rss-bridge.org) or RSSHub (docs.rsshub.app) can often make one: add the address that you get there with /feeds add.
feeds-several = { $url } is a site with { $count } feeds
feeds-several-next = Choose one, or add one by its own address with /feeds add.
feeds-choose = Choose a feed to add
feeds-save-next = Nothing was added yet. Save adds it: what is in it now counts as seen, and what comes next is in the digests that read all feeds.
feeds-key-perhaps = A part of this address may be a key of yours, as paid newsletters, trackers and private podcasts give them out. If it is, choose “{ button-hide-key }”: it is stored encrypted, and everybody sees { $address }.
feeds-save-channel = Nothing was added yet. Save adds it and posts it to { $channel }, { $mode ->
    [now] as news comes.
   *[other] in a digest each morning.
  }
feeds-cancelled = Nothing was added.
feeds-test-failed = “{ $name }” cannot be read now: { $cause }. { $cure } It is retried automatically; /feeds info shows when.
feeds-test-next = Nothing was stored and nothing was posted.
feeds-moved = The feed has moved to { $url }.
feeds-has-secret = read with a secret of this place; its articles stay here
feeds-furniture = left out of its articles, because several of its pages have the same lines: { $lines }
feeds-info-next = Next poll { $when }.
feeds-info-idle = It is not polled at the moment.
feeds-poll = { $new ->
    [0] nothing new
    [one] one new item
   *[other] { $new } new items
  }
feeds-healthy = { $count ->
    [one] The feed works.
   *[other] All { $count } feeds work.
  }
feeds-ill = { $count } of { $of } feeds fail
feeds-ill-next = Each is retried automatically. Remove or pause those that stay dead; /feeds find looks for a new address.
feeds-edit-done = Changed: { $name }
feeds-edit-next = It takes effect with the next digest.
feeds-pause-done = Paused: { $name }
feeds-pause-next = It is not read for this place until /feeds resume.
feeds-resume-done = Resumed: { $name }
feeds-resume-next = It is polled within a minute or two.
feeds-remove = Remove { $name }?
feeds-remove-next = Its articles stay stored; digests no longer read it.
feeds-remove-secret = Its secret is erased with it, so this cannot be undone.
feeds-removed = Removed: { $name }
feeds-secret-gone = Its secret was erased with it, so this cannot be undone.
feeds-restored = { $name } is read again.

## Schedules

command-schedule = What is posted where and when
command-schedule-list = All schedules and what comes next
command-schedule-pause = Post nothing of a schedule for now
command-schedule-resume = Post a paused or stopped schedule again
command-schedule-skip = Leave the next digest out
command-schedule-run = Make the next digest now
command-schedule-remove = Remove a schedule
option-schedule = A schedule of this place
schedule-none = Nothing is scheduled here yet.
schedule-none-next = Start with /setup, or with /schedule add.
schedule-title = { $count ->
    [one] One schedule
   *[other] { $count } schedules
  }
schedule-list-next = Change one with /schedule edit; /schedule run makes its digest now.
schedule-pause-done = Paused: { $name }
schedule-resume-done = Resumed: { $name }
schedule-skip-done = The next digest of { $name } is skipped; its news comes with the one after it.
schedule-no-skip = { $name } posts as news comes, so there is no next digest to skip. Pause it instead with /schedule pause.
schedule-not-active = { $name } is paused or stopped. Resume it first with /schedule resume.
schedule-runs = The digest of { $name } is made now and posted to { $channel }.
schedule-remove = Remove { $name }, which posts to { $channel }?
schedule-removed = Removed: { $name }
not-your-schedule = That schedule posts to { $channel }, and you may only change schedules of channels that you created. Ask a manager.

## What is wrong with a feed, and what to do

field-furniture = Repeated lines
field-problem = Trouble
feeds-problem = { $cause }. { $cure }
feeds-newest = newest { $when }
problem-bad-url = it is not an address that can be fetched
cure-bad-url = Copy it from the browser's address bar.
problem-private-address = it leads into a private network
cure-private-address = If that is intended, the operator can allow the network with DIGESTBOT_ALLOW_PRIVATE.
problem-dns = there is no server with that name
cure-dns = Check the spelling; the site may also have moved.
problem-refused = its server refuses the connection
cure-refused = Usually this passes. If not, see whether the site still exists.
problem-unreachable = its server cannot be reached
cure-unreachable = Usually this passes. If not, see whether the site still exists.
problem-tls = its certificate is not valid
cure-tls = The site has to renew it; tell them.
problem-timeout = its server answers too slowly
cure-timeout = Usually this passes. Try again in a few minutes.
problem-reset = its server broke off the connection
cure-reset = Usually this passes. Try again in a few minutes.
problem-torn = its answer ended in the middle
cure-torn = Usually this passes. If not, tell the site.
problem-bad-encoding = its answer cannot be decompressed
cure-bad-encoding = Tell the site: its server announces one thing and sends another.
problem-too-large = its answer is far larger than a feed should be
cure-too-large = See whether the site offers a shorter feed.
problem-bad-redirect = it redirects to nowhere
cure-bad-redirect = Look for the feed's new address on the site.
problem-too-many-redirects = it redirects in circles
cure-too-many-redirects = Look for the feed's new address on the site.
problem-protocol = its server does not speak HTTP correctly
cure-protocol = Usually this passes. If not, tell the site.
problem-sealed = its secret is encrypted, and the key for it is missing
cure-sealed = The operator can run digestbot doctor, which says what to do; or set it again with /feeds secret, or remove the feed and add it again.
problem-gone = its publisher says that it is permanently gone
cure-gone = Remove it, or add its successor.
problem-not-found = there is nothing at that address
cure-not-found = Look for the feed's new address on the site.
problem-login = it requires a login
cure-login = Set a secret with /feeds secret, if you have an account there.
problem-forbidden = its server denies access
cure-forbidden = Some sites block programs: ask them to let this one in, or set a secret with /feeds secret.
problem-cloudflare = it is behind Cloudflare, which only lets browsers in
cure-cloudflare = Ask the site to let feed readers through; it is a switch in their Cloudflare settings.
problem-rate-limited = its server says that it is asked too often
cure-rate-limited = Nothing to do: it is asked less often from now on.
problem-server-error = its server has an error
cure-server-error = Usually this passes. If not, tell the site.
problem-not-a-feed = the page there is not a feed, and names none
cure-not-a-feed = Look on the site for a link called RSS, Atom or Feed.
problem-too-hard = reading it took too long
cure-too-hard = Tell the site: its feed is broken or deliberately unreadable.
problem-reddit-blocked = Reddit does not let programs in without a key
cure-reddit-blocked = Replace it with the address that has your own key: reddit.com/prefs/feeds shows it when you are logged in.
problem-reddit-rate = Reddit says that it is asked too often
cure-reddit-rate = It is asked less often from now on. Several subreddits in one feed (/r/first+second/.rss) need fewer requests, and an address with your own key from reddit.com/prefs/feeds is allowed more.
problem-youtube-not-found = YouTube has no channel or playlist at that address, or its feeds are out of order
cure-youtube-not-found = YouTube sometimes answers like this for days, and it passes: the feed is retried automatically. If the channel’s page is gone too, remove the feed.

## Making and changing schedules

command-schedule-add = Post digests to a channel, at the times you name
command-schedule-edit = Change a schedule: only what you name
button-run = Post it now
option-name = What the digest is called
option-rename = A new name
option-times = 07:00, or 07:00,19:00, or every 4h, or now
option-days = daily, weekdays, mon-fri or sat,sun
option-zone = Time zone, such as Europe/Berlin
option-topics = Topics, comma-separated; everything if left out
option-feeds = Feeds, comma-separated; all if left out
option-max = Stories at most: 1 to 20
option-layout = How stories are drawn
option-quotes = Quotes a story: 0 to 3
option-rest = Where stories go that do not fit
option-role = A role to ping with each digest
option-publish = Publish in an announcement channel
option-when-empty = What to do when there is no news
option-images = Show pictures
option-summariser = How sentences are chosen
option-quiet = Hours without posts, such as 22:00-06:00; none ends them
option-kinds = Kinds that rank like news, such as opinion; -shopping is never shown; none resets
choice-layout-cards = Cards
choice-layout-embeds = Embeds
choice-layout-compact = One line a story
choice-rest-thread = Into a thread
choice-rest-none = Nowhere
choice-summariser-position-mmr = Our own method: place, headline, names, no repeats
choice-summariser-lexrank = LexRank (sumy)
choice-summariser-textrank = TextRank (sumy)
choice-summariser-lsa = LSA (sumy)
choice-summariser-luhn = Luhn (sumy)
choice-when-empty-skip = Post nothing
choice-when-empty-say = Say that it is quiet
schedule-added = { $name } posts to { $channel }
schedule-reads = It reads { $feeds }.
schedule-reads-all = { $count ->
    [0] It reads all feeds of this place; there are none yet.
    [one] It reads the one feed of this place.
   *[other] It reads all { $count } feeds of this place.
  }
schedule-about = It posts what is about { $topics }.
schedule-edit-done = Changed: { $name }
no-quiet = { $given } are not quiet hours. Write them like 22:00-06:00, or none.

## Topics

command-topics = What this place calls a topic
command-topics-add = Make a topic of words
command-topics-edit = Change a topic: only what you name
command-topics-list = All topics and their words
command-topics-test = What a topic would have matched in 7 days
command-topics-remove = Remove a topic
button-test = What it matches
option-topic = A topic of this place
option-topic-name = What the topic is called; its word, if no others are named
option-any = Words of which one is enough, comma-separated
option-all = Words that all must be there, comma-separated
option-not = Words that must not be there, comma-separated
option-only-language = Only articles in this language, such as en; all ends that
option-route = Post it to this channel, each morning
topics-added = New topic: { $name }
topics-would-match = { $count ->
    [0] nothing of the last 7 days would have matched
    [one] one article of the last 7 days would have matched
   *[other] { $count } articles of the last 7 days would have matched
  }
topics-add-next = Ask for it with /news, or post it with /schedule add.
topics-edit-done = Changed: { $name }
topics-edit-next = It takes effect with the next digest.
topics-none = There are no topics here yet.
topics-none-next = A manager can make one with /topics add; /news takes any words without one.
topics-title = { $count ->
    [one] One topic
   *[other] { $count } topics
  }
topics-list-next = /topics test shows what one of them would have matched.
topics-test-title = { $name }: { $count ->
    [one] one article in 7 days
   *[other] { $count } articles in 7 days
  }
topics-test-none = Nothing would have matched. Widen its words with /topics edit.
topics-test-next = Too much, too little? Change its words with /topics edit.
topics-because = for { $words }
topics-remove = Remove the topic { $name }?
topics-remove-used = { $names } post it. A schedule of this topic alone is paused.
topics-unused = No schedule uses it.
topics-removed = Removed: { $name }
topics-restored = The topic { $name } is back.
topics-no-words = Name at least one word: any, all or not.

## Blocks

command-block = What this place never wants to see
command-block-add = Block a word, an author, a source or a category
command-block-list = Everything that is blocked
command-block-remove = Take a block away
option-kind = What is blocked
option-value = The word or name, as it is written
option-block = A block of this place
choice-kind-word = Word
choice-kind-author = Author
choice-kind-source = Source
choice-kind-category = Category
no-such-block = “{ $name }” is not blocked here. See all blocks with /block list.
block-added = Blocked: { $block }
block-would-stop = { $count ->
    [0] It would have stopped nothing in the last 7 days.
    [one] It would have stopped one article in the last 7 days.
   *[other] It would have stopped { $count } articles in the last 7 days.
  }
block-add-next = It takes effect with the next digest. A story is left out only if all its articles are blocked.
block-none = Nothing is blocked here.
block-none-next = A manager can block a word, an author, a source or a category with /block add.
block-title = { $count ->
    [one] One block
   *[other] { $count } blocks
  }
block-remove = Take this block away: { $block }?
block-remove-next = What it stopped may be in the next digest.
block-removed = No longer blocked: { $block }

## Setup

command-setup = Set up a first digest in a minute
button-setup = Set up
button-here = This channel
button-known = { $count ->
    [one] The feed that is here
   *[other] The { $count } feeds that are here
  }
button-urls = Addresses…
button-opml = OPML file…
button-morning = Every morning at 07:00
button-other-time = Other times…
button-look-again = Look again
button-post = Post it now
button-wait = Start at its time
button-change-time = Change the time
setup-welcome = Hello! I read news feeds and post digests here: one story per event, verbatim summaries, who said what. It takes a minute to start.
setup-welcome-next = For people who may manage this place. /help says what I do and what I store.
setup-title = Setup, step { $step } of 4
setup-channel = Which channel should the digests go to?
setup-channel-next = I check at once whether I may post there.
setup-pick-channel = Another channel
setup-feeds = What should { $channel } read? Take one or more starter packs, or bring your own feeds.
setup-feeds-next = You can add and remove feeds at any time with /feeds.
setup-pick-packs = Starter packs
setup-form = Your feeds
setup-urls = Addresses of feeds or sites
setup-urls-hint = One a line: courier.example or https://…
setup-file = An OPML file
setup-no-feeds = None of that is a feed I can read. { $refused } Go back and choose others.
setup-name = News
setup-when = { $count ->
    [0] When should the digest come?
    [one] One feed is being read now. When should the digest come?
   *[other] { $count } feeds are being read now. When should the digest come?
  } Times are in { $zone }.
setup-pick-time = Another time
setup-at-once = At once, as news comes
setup-times = Times of day
setup-days = Days (every day if left out)
setup-zone = Time zone
setup-form-when = When
setup-not-yet = The feeds are still being read; that takes some seconds. You can look again, or begin already.
setup-preview-next = Only you see this. It would go to { $channel }.
setup-posting = { $name } is made now and posted to { $channel } within a minute.
setup-waiting = { $name } is set up for { $channel }.
setup-done-next = Change it with /schedule edit, its feeds with /feeds, its subjects with /topics.
file-too-large = That file is larger than 5 MB, too large for a list of feeds. Export it again, or add the feeds by address.

## Files

command-feeds-import = Add every feed of an OPML file
command-feeds-export = All feeds as a file for other readers
option-file = An OPML file
option-format = Form of the file
option-keys = With the keys of the addresses, by direct message
choice-format-opml = OPML
choice-format-json = JSON
no-file = Attach the file to the command, and send it again.
no-opml = { $name } does not name any feed. Export it again from your reader as OPML.
import-done = { $added ->
    [0] No feed added
    [one] One feed added
   *[other] { $added } feeds added
  }, { $known } known already, { $refused } refused.
import-next = They are polled within a minute or two; /feeds health shows those that cannot be read. This can be undone for 10 minutes.
import-nothing = Nothing was changed.
import-undone = { $count ->
    [one] One feed was taken away again.
   *[other] { $count } feeds were taken away again.
  }
export-done = { $count ->
    [one] One feed.
   *[other] { $count } feeds.
  }
export-next = Every reader takes this file, and so does /feeds import.
export-keys = The keys in the addresses are in this file. Keep it to yourself.
export-secrets = { $count ->
    [one] One of them is read with a secret, which is not in the file.
   *[other] { $count } of them are read with a secret, which is not in the file.
  }

## Administration

command-admin = Managers, language, status and changes
command-admin-managers = Name managers by person or role, or list them
command-admin-language = Language and time zone of this place
command-admin-status = The bot’s status: permissions, feeds, errors
command-admin-audit = The last 20 changes, and who made them
command-admin-export = Everything that this place set, as a file
command-admin-import = Add the contents of such a file
command-admin-erase = Take away everything that this place set
option-user = A person
option-manager-role = A role
option-do = Name them, or take them off
option-language = Language of what everyone reads
option-export-file = A file that /admin export wrote
choice-do-add = Name as manager
choice-do-remove = Take off
choice-language-en = English
choice-language-de = Deutsch
choice-language-fr = Français
choice-language-es = Español
choice-language-pt = Português
choice-language-platform = As my app is set
button-erase = Erase
admin-managers-title = Managers named here
admin-managers-none = No one is named; those who may manage this server or workspace are managers anyway.
admin-managers-next = They may do everything that needs a manager here, as may those who manage this server or workspace.
admin-language-done = What everyone reads is in { $language }; times are in { $zone }.
admin-language-next = Answers that only you see stay in your own language. Schedules that exist keep their zone.
admin-audit-title = Last changes
admin-audit-none = Nothing was changed yet.
admin-audit-next = Changes are kept for 180 days.
admin-changed = { $name }: { $before } → { $after }
admin-status-title = Status
admin-feeds = Feeds
admin-feeds-state = { $count } of { $most }, { $ill ->
    [0] all well
    [one] one fails
   *[other] { $ill } fail
  }
admin-schedules = Schedules
admin-schedules-state = { $count } of { $most }, { $broken ->
    [0] none stopped
    [one] one stopped
   *[other] { $broken } stopped
  }
admin-topics = Topics
admin-blocks = Blocks
admin-room = { $count } of { $most }
admin-next = Next digest
admin-version = Version
admin-dry-run = Trial
admin-dry-run-state = the operator has switched posting off
admin-missing = { $permissions } missing
admin-outside = the bot is not in it; write { $command } there
admin-all-well = Nothing needs your attention.
admin-status-next = /feeds health shows what fails; fix a channel's permissions, then use /schedule resume.
admin-held = “{ $title }” to { $place }: no one can tell whether it was posted. Look there; if it is missing, send it again.
button-again = Send again: { $title }
admin-again = It is sent again now.
admin-again-next = If it turns out to be there twice, delete one: a deleted digest is never posted again.
admin-restored = Everything is as it was.
admin-export-done = Feeds, topics, blocks, schedules and managers of this place.
admin-export-next = It contains no secrets. /admin import accepts it here or elsewhere.
admin-import-done = New: { $feeds } feeds, { $topics } topics, { $blocks } blocks, { $schedules } schedules.
admin-import-next = What was here stays as it was. This can be undone for 10 minutes.
admin-erase = Take away all feeds, topics, blocks, schedules and managers of this place?
admin-erase-next = Export them first with /admin export, if in doubt. It can be undone for 10 minutes.
admin-erased = Taken away: { $feeds } feeds, { $topics } topics, { $blocks } blocks, { $schedules } schedules.
no-export = { $name } was not written by /admin export, or it is damaged. Nothing of it was used.
no-export-next = Export it again.
no-export-line = Line { $line } is not JSON.
no-export-entry = Look at { $part }, entry { $number }.

## Why

command-digest-why = Why one article was posted, or was not
option-link = The article's address
why-no-link = { $link } is not the address of an article. Copy it from the browser, with its https://.
why-never = No feed that is read here ever had { $link }.
why-never-host = Nothing from { $host } is read here.
why-never-feed = { $name } is read here ({ $state }, newest item { $newest }), but had no such link. The site may not put everything into its feed.
why-never-next = /feeds find shows which feeds a site has.
why-seen = Seen { $when } in { $feeds }.
why-baseline = It was in the feed when the feed was added, so it counts as old and is not posted.
why-failed = It could not be read: { $reason }
why-lead = It could not be analysed, so its first words are shown as they stand: { $reason }
why-under-way = { $state ->
    [found] Its page is still to be read.
    [read] It is read and waits for its analysis, which takes seconds.
   *[analysed] It is analysed and waits to be put into a story, which takes seconds.
  }
why-wall = { $wall ->
    [paywall] Its page is behind a paywall, so the feed's text is used.
    [consent] Its page asks for cookie consent, so the feed's text is used.
    [login] Its page requires a login, so the feed's text is used.
    [robots] The site does not let programs read its page, so the feed's text is used.
    [mismatch] Its link leads to something other than this article, so the feed's text is used.
   *[error] Its page could not be fetched, so the feed's text is used.
  }
why-alone = No other outlet that is read here has this story.
why-story = One story with { $others }{ $more ->
    [0] {""}
   *[other] {" "}and { $more } more
  }.
why-copy = It has the wording of “{ $title }”: one article in two outlets.
why-evidence = They share { $shared } ({ $parts }; together { $score }, and { $bar } was enough).
why-part = { $part ->
    [words] the words
    [names] the names
    [anchors] rare places, numbers and names
    [strangers] no name in common
    [contrast] facts told differently
    [subjects] other subjects in the titles
    [time_gap] the time between
    [size] the size of the story
    [alone] only one thing in common
   *[other] other evidence
  }
why-opened = It was the first of them; then { $other } joined it.
why-copied = That one has its wording: one article in two outlets.
why-posted = Posted to { $channel } { $when }.
why-sending = { $state ->
    [pending] It is in a digest for { $channel } that is about to be sent.
    [sending] It is in a digest for { $channel } that is being sent.
    [unknown] It is in a digest for { $channel }; the bot is checking whether it arrived.
    [held] It is in a digest for { $channel } that may have arrived or not; a manager can send it again.
   *[refused] It is in a digest that { $channel } did not take. { $reason }
  }
why-first-look = { $channel } began { $when } with a first look at a few stories; this one counts as old there.
why-paused-feed = Its feeds are paused here, so no schedule sees it.
why-no-schedule = Nothing is scheduled here, so nothing is posted. A manager can start with /setup.
why-blocked = { $name } to { $channel } leaves it out: { $kind } “{ $value }” is blocked.
why-no-topic = { $name } to { $channel } leaves it out: it is not about { $topic }, or only in passing.
why-other-feeds = { $name } to { $channel } does not read its feed.
why-too-old = { $name } to { $channel } did not show it in time: other stories came first, and it is older than 7 days now.
why-waits = { $name } to { $channel } may show it. { $then }
why-next = Wrong? Managers can change topics with /topics edit, blocks with /block, and what a schedule reads with /schedule edit.

## Secrets

command-feeds-secret = Read a feed with your own cookie, login or key
button-forget-secret = Forget the secret
secret-title = What the feed is read with
secret-cookie = Cookie
secret-user = User name
secret-password = Password
secret-header = Another header, as Name: value
secret-optional = Leave empty what is not needed.
secret-no-key = Secrets are stored encrypted, and the operator has set no key yet. They make one with { $command } and set it as DIGESTBOT_SECRET_KEY; then call this again.
secret-empty = Nothing was entered, so nothing was changed.
secret-bad-header = A header is one line, Name: value, in plain ASCII, and none that the bot sets by itself. Nothing was stored.
secret-done = { $name } is read with your secret from now on.
secret-next = It is stored encrypted and never shown again. What the feed brings stays in this place.
secret-forget = Forget the secret of { $name }?
secret-forget-next = It is erased and cannot come back; the feed is then read like a public one.
secret-none = { $name } has no secret.
secret-forgotten = The secret of { $name } is erased.
secret-forgotten-next = From now on it is read like a public feed.

## The archive

command-quotes = Someone’s quotes, newest first
command-search = Articles that were read here, by words of headline and summary
option-search-text = Words that all must occur
option-search-author = Who wrote it: any part of the name
search-title = Read here with “{ $text }”
search-next = The latest first. /story with a link shows a story whole.
search-none = No headline or summary here has all the words of “{ $text }”. Try fewer words, or a longer time.
search-no-words = “{ $text }” contains no word to search for. Type a word of the headline.
command-story = A whole story: all outlets, in order, with all quotes
command-author = An author: bio, outlets, latest articles
shortcut-quotes = Quotes in this message
option-speaker = Who is quoted: any part of the name
option-quotes-since = How far back
option-quotes-text = Words of the quote that all must occur
option-look-source = Only from this feed
option-author = Who writes: any part of the name
choice-since-day = A day
choice-since-week = A week
choice-since-month = A month
choice-since-all = All there is
page-newer = ‹ Newer
page-older = Older ›
look-too-long = There may be more. Ask with fewer words, a source or a shorter time to see it.
button-more = More
quotes-title = { $name } said
quotes-with = Quoted with “{ $text }”
quotes-what = Name somebody who is quoted, or give words of a quote: /quotes speaker or /quotes text.
quotes-all = Everything that is quoted
quotes-next = Each link opens the article at these words.
quotes-none = Nobody called “{ $name }” is quoted in what is read here, and no quote has all of these words. Try a part of the name, or fewer words.
quotes-nobody = Nobody is quoted there.
quotes-no-article = That message links to no article that is read here.
speaker-unclear = speaker unclear
who-is-meant = Who is meant?
who-is-meant-of = { $count } names hold “{ $name }”. Who is meant?
story-none = { $link } is not in a story here. /digest why says what became of it.
story-told = { $count ->
    [one] One report
   *[other] { $count } reports
  } in { $outlets ->
    [one] one outlet
   *[other] { $outlets } outlets
  }, the earliest first.
story-timeline = Timeline
story-quotes = What is said
option-story = Link of one of its articles, or words of a headline
story-which = Which story…
story-several = Several stories have “{ $text }” in a headline or summary. Which one?
story-changed = changed { $when }
story-shares = shares { $words }
story-next = /digest why says where it was posted.
button-not-same = Not the same
story-not-same = Not the same: take one out…
button-same = Same story as…
story-same-which = Link or headline of the other story
story-split-done = That article is a story of its own here now.
story-join-done = The two are one story here now.
story-regroup-next = Only here; nothing is posted again. It can be undone for 10 minutes.
story-split-nothing = That article stands alone here, or is not here any more.
story-join-nothing = Those are one story here already, or one of them is not here any more.
story-regroup-undone = The stories are as they were.
admin-regroupings = Stories changed by people
admin-regroupings-state = { $splits } split off, { $joins } joined
author-none = Nobody called “{ $name }” wrote what is read here. Try a part of the name.
author-bio = { $bio } (from { $source })
author-outlets = Writes for
digest-all-shown = That message holds the whole digest.

## People

command-me = You: your settings, and what is stored of you
command-me-settings = Your time zone, language, quiet hours, and whether your votes count
command-me-data = Everything that is stored of you, as a file
command-me-forget = Erase everything that is stored of you
button-forget = Forget me
vote-counted = Thank you. This digest: 👍 { $up }, 👎 { $down }.
vote-off = You turned your votes off: /me settings feedback turns them on again.
vote-next = It moves the outlets and topics of this digest a little, up or down, for 90 days. Managers see counts, never who voted how. The other button changes your vote.
me-data = { $count ->
    [0] Nothing is stored of you here but what this file says.
    [one] This file has your settings and one row that is stored of you.
   *[other] This file has your settings and { $count } rows that are stored of you.
  }
me-data-next = To have them erased at once: /me forget.
me-forget = Erase your votes, follows and settings, in every place where this bot is?
me-forget-next = It cannot be undone. What managers changed stays in their record for 180 days.
me-erased = { $count ->
    [0] There was nothing to erase.
    [one] Erased: one row.
   *[other] Erased: { $count } rows.
  }
me-erased-next = Nothing is stored of you any more, but for changes made as a manager.
admin-votes = Votes on { $name }
admin-votes-state = 👍 { $up }, 👎 { $down } in 30 days

## What votes weigh

command-admin-votes = How votes weigh outlets and topics, and reset them
button-reset-votes = Reset the votes
votes-title = What votes weigh
votes-weigh = 👍 { $up }, 👎 { $down }: { $factor }
votes-how = A vote counts for 90 days, for the outlets and topics of its digest. The weight is 2 to the power of (👍 − 👎) / (👍 + 👎 + 8), so always between ×0.5 and ×2; it moves the order of stories and hides nothing.
votes-none = Nobody has voted in the last 90 days.
votes-reset = Delete every vote on the digests of this place?
votes-reset-next = It cannot be undone.
votes-gone = { $count ->
    [one] One vote is deleted.
   *[other] { $count } votes are deleted.
  }
votes-gone-next = From the next digest on all outlets and topics weigh what managers set.
why-votes = Votes on digests with { $outlet } (👍 { $up }, 👎 { $down }) weigh it { $factor }.

## Follows

command-follow = Hear of a topic, a person, an author, a story or a feed
command-follow-add = Follow something, in messages to you or by a mention
command-follow-list = What you follow here
command-follow-remove = Follow something no longer
command-follow-mute = Hear nothing for some days, of one thing or of all
option-follow-kind = What it is
option-follow-value = Which one: a name, words, or the link of an article of the story
option-deliver = How you hear of it
option-follow-when = When you hear of it
option-follow = One of your follows
option-follow-days = For how many days: 0 ends it, 7 unless you say
choice-kind-topic = Topic
choice-kind-person = Person
choice-kind-story = Story
choice-kind-feed = Feed
choice-deliver-dm = In a message to me
choice-deliver-ping = By a mention in the digest
choice-when-now = As soon as there is news
choice-when-daily = Every morning at 07:00
button-unfollow = Follow no longer
button-follows = My follows
button-try-again = Try again
follow-how = What do you want to hear of? I write to you as soon as there is news.
follow-next = /follow add has more: once a day, or by a mention in the digest.
follow-what = Follow…
follow-nothing = This digest has nothing to follow.
follow-added = You follow { $label }.
follow-next-dm-now = I write to you as soon as there is news, not of what is known already. Where your direct messages are closed to me, /follow list says so.
follow-next-dm-daily = I write to you at 07:00 on days with news. Where your direct messages are closed to me, /follow list says so.
follow-next-ping = The next digest here that shows it mentions you.
follow-story-ends = It ends by itself when the story has been quiet for 14 days.
follow-none = You follow nothing here. /follow add begins.
follow-not-here = There are no direct messages here. Follow things on Discord or Slack.
follow-unknown = You do not follow “{ $name }” here. See what you follow: /follow list.
follow-removed = You follow { $label } no longer.
follow-removed-next = What is on its way to you still comes. /follow add follows it again.
follow-muted = { $count ->
    [one] One follow is silent until { $when }.
   *[other] { $count } follows are silent until { $when }.
  }
follow-unmuted = { $count ->
    [one] One follow speaks again.
   *[other] { $count } follows speak again.
  }
follow-muted-next = What happens meanwhile is not told later. /follow mute with 0 days ends it.
follow-list = What you follow here
follow-list-next = /follow add and /follow remove change it, /follow mute makes it silent for a while; /me settings has your quiet hours.
follow-by-ping = by a mention
follow-by-dm-now = by message, at once
follow-by-dm-daily = by message, every morning
follow-muted-until = silent until { $when }
follow-stop-which = Follow no longer…
follow-closed = Paused, for I cannot write to you: { $reason } Allow direct messages from this place, then press the button.

## Your settings

option-me-language = Language in which I answer you
option-me-quiet = Hours without messages to you, such as 22:00-07:00; none ends them
option-me-feedback = Whether your votes count
me-settings = Your settings
me-settings-how = They hold in every place that you share with me. Change one by naming it: /me settings zone, language, quiet or feedback.
me-settings-saved = Saved. They hold in every place that you share with me, from now on.
me-zone = Time zone
me-language = Language
me-quiet = Quiet hours
me-feedback = Your votes
me-feedback-on = count
me-feedback-off = are not taken

## What people type; the words for one thing stand between commas

typed-yes = yes, y, true, on, 1
typed-no = no, n, false, off, 0
typed-all = all
typed-none = none
typed-now = now
typed-every = every
typed-daily = daily, every day
typed-weekdays = weekdays
typed-weekends = weekends, weekend

## Doubts

shortcut-save = Save to my DMs
shortcut-report = Report a wrong quote
not-a-digest = That is no message of a digest of mine. Choose one that is.
saved = It is in your direct messages too, where they are open to me.
report-no-quotes = That message shows no quote.
report-how = Which quote is wrong: not said so, or not by that person?
report-next = It is shown no more in this place until a manager has looked at it. Nobody sees who reported it.
report-which = The wrong quote…
report-open = Thank you. This quote is shown no more here until a manager has looked at it.
report-wrong = Thank you. A manager found that too: this quote is shown no more here.
report-right = Thank you. A manager has looked at this quote and found it right, so it stays.
report-thanks = The message that you read stays as it is.
button-reports = Reported quotes
admin-reports = Reported quotes
admin-reports-state = { $count ->
    [one] One waits for an answer.
   *[other] { $count } wait for an answer.
  }
admin-aside = Put aside
admin-aside-state = { $count ->
    [one] One article of the last week could not be worked on; /digest why with its link says the reason.
   *[other] { $count } articles of the last week could not be worked on; /digest why with a link says the reason.
  }
reports-title = Quotes that readers doubt
reports-next = Follow the link, then choose below. Until then nobody here is shown them.
reports-none = No quote waits for an answer.
reports-right = This one is right: show it again…
reports-wrong = This one is wrong: keep it hidden…

## Notices

notice-feed-recovered = “{ $name }” works again ({ $url }). Nothing is left to do.
notice-feed-gone = “{ $name }” is no longer read ({ $url }): { $cause }. { $cure }
notice-feed-failing = “{ $name }” has failed for a day ({ $url }): { $cause }. { $cure }
notice-host-recovered = “{ $name }” works again ({ $url }), and so do all feeds of { $host }. Nothing is left to do.
notice-host-failing = { $count } feeds of { $host } have failed for about a day, “{ $name }” among them: { $cause }. { $cure }
notice-broken = “{ $title }” can’t be posted to { $place }: { $reason } It is paused; fix that, then continue with /schedule resume.
notice-held = “{ $title }” may or may not have been posted to { $place }: { $reason } Look there; it is not sent again automatically, only from /admin status.
notice-closed = { $workspace } no longer lets the bot in: { $reason } Nothing is sent there any more.
notice-database = digestbot can’t use its database: { $error }
notice-discord-token = Discord refuses DISCORD_TOKEN, so nothing is posted there. Copy a new one from discord.com/developers/applications, your application, Bot, Reset Token.
notice-slack-token = Slack refuses SLACK_BOT_TOKEN, so nothing is posted to { $team }. Set a new one.
notice-slack-removed = The Slack workspace { $team } has removed the bot.
notice-watch-disk = The disk with digestbot’s data is { $share } full. Make room: when it is full, nothing is lost, but nothing is posted.
notice-watch-transaction = A transaction on the database has been open for { $minutes } minutes and slows digestbot down. Find it in pg_stat_activity by xact_start, and end it with pg_terminate_backend.
notice-watch-roles = No process has the role { $roles }. Start one with digestbot run --role { $roles }.

## The digest itself: what every platform says around the articles' own words

digest-counts = { $stories ->
    [0] no news
    [one] { $stories } story
   *[other] { $stories } stories
  } from { $articles ->
    [one] { $articles } article
   *[other] { $articles } articles
  } in { $feeds ->
    [one] { $feeds } feed
   *[other] { $feeds } feeds
  }
digest-since = since { $when }
digest-following = next { $when }
digest-late = late
digest-first-look = a first look
digest-nothing-new = Nothing new since the last digest.
digest-more = { $count ->
    [one] { $count } more story
   *[other] { $count } more stories
  }
digest-more-in-thread = { $count ->
    [one] { $count } more story
   *[other] { $count } more stories
  } in the thread
digest-more-not-shown = { $count ->
    [one] { $count } more story
   *[other] { $count } more stories
  } not shown
digest-part = part { $number } of { $total }
digest-end = End of digest
digest-by = By { $names }
digest-also-in = also in { $names }
digest-outlets = { $count ->
    [one] { $count } outlet
   *[other] { $count } outlets
  }
digest-figures = By the numbers: { $figures }
digest-earlier = Earlier, { $when }:
digest-speaker-unclear = speaker unclear
digest-untitled = Untitled, { $outlet }
digest-unnamed = unnamed source
digest-updated = Updated: { $what }
digest-changed = changed
digest-paywall = paywall
digest-day = { $weekday } { $day } { $month }
digest-day-year = { $weekday } { $day } { $month } { $year }
digest-title = Digest
digest-for-you = For you
digest-times = Times are of { $zone }.
digest-minutes = { $count } min
button-quotes = All quotes
button-follow = Follow…
button-up = Useful
button-down = Not for us
kind-analysis = Analysis
kind-opinion = Opinion
kind-interview = Interview
kind-review = Review
kind-live = Live
kind-howto = How-to
kind-shopping = Shopping
kind-listicle = List
kind-press = Press release
kind-obituary = Obituary
kind-sport = Sport
kind-newsletter = Newsletter
kind-podcast = Podcast
kind-video = Video

## Sites

site-all = All digests
site-feed = Feed
site-promise = Every sentence and quote stands in the articles word for word.
site-outlets = Outlets:
site-speakers = Quoted:
site-months = By month
site-withdrawn = What stood here was changed since.

## Why: reasons that core and platforms give as codes

reason-poll-new = it has not been polled yet
reason-poll-digest = it is asked before the digest that reads it
reason-poll-gone = its publisher says that it is permanently gone
reason-poll-retry-after = the server asked for { $span } of silence (Retry-After)
reason-poll-failures = { $count ->
    [one] { $count } failure: the pause is { $span }
   *[other] { $count } failures in a row: the pause has grown to { $span }
  }
reason-poll-rate-unknown = how often it has news is not known yet
reason-poll-rate = it has news about every { $span }
reason-poll-quiet = its newest entry is { $span } old
reason-poll-floor = (nothing is polled more often than every { $span })
reason-poll-fresh = the server says that it stays fresh for { $span }
reason-poll-ttl = the feed asks for a pause of { $span } (ttl)
reason-poll-capped = (at most { $span } are granted)
reason-poll-skipped = the feed asks not to be polled at some hours or days (skipHours, skipDays)
reason-not-feed-empty = there is nothing in it
reason-not-feed-text = this is neither XML nor JSON
reason-not-feed-page = this is a web page, not a feed
reason-not-feed-opml = this is a list of feeds (OPML): import it instead
reason-not-feed-picture = this is a picture, not a feed
reason-not-feed-sitemap = this is a site map without news, not a feed
reason-not-feed-sitemaps = this is a list of site maps, not a feed
reason-not-feed-broken = this looks like a feed, but is too broken to be read
reason-not-feed-xml = this is XML of another kind (<{ $root }>), not a feed
reason-not-feed-broken-json = this looks like JSON, but can’t be read as JSON
reason-not-feed-json = this is JSON, but not a JSON Feed: it has no version or no list of items
reason-http-hops = more than { $count } redirects
reason-http-host-rests = its server failed to answer several times; it is asked again in a minute
reason-http-slow = the whole answer took too long
reason-http-silent = no answer came
reason-http-unreadable-address = it can’t be read as an address
reason-http-no-address = it does not begin with http:// or https:// and a name
reason-http-announced = its server announces { $count } bytes
reason-http-too-many-bytes = more than { $count } bytes
reason-http-encoding-unasked = it is compressed with { $name }, which was not asked for
reason-http-encodings = it is compressed too many times over
reason-http-torn-compression = the compressed body ended early
reason-http-torn-body = the body ended early
reason-http-redirect-unreadable = the address it points to can’t be read
reason-http-redirect-nowhere = status { $status } with no address to go to
reason-article-empty = neither its page nor its feed has any text
reason-failed-worker = the work took too long or needed too much memory, and was stopped
reason-failed-conflict = something else changed it at the same time
reason-failed-damaged = the database holds data of it that this version can’t read
reason-failed-surprise = an unforeseen error ({ $error })
reason-failed-story = it could not be put into a story: { $detail }
reason-answer-lost = the answer was lost ({ $error }).
reason-answer-unreadable = the answer could not be read ({ $error }).
reason-message-never-posted = the message was never posted.
reason-main-never-posted = the message that it continues was never posted.
reason-message-deleted = the message was deleted, and stays deleted.
reason-messages-closed = this person takes no direct messages from the bot.
reason-thread-locked = the thread is locked.
reason-thread-deleted = the thread under the digest was deleted, and stays deleted.
reason-threads-full = the server has as many active threads as Discord allows.
reason-history-too-long = more was written in the channel since then than can be looked through.
reason-history-closed = the channel’s history cannot be read. The bot needs { $permissions }.
reason-forum-may-appear = a forum post may still appear.
reason-channel-elsewhere = the channel is not one of this server.
reason-channel-unseen = the channel is gone, or the bot cannot see it. It needs { $permissions }.
reason-permission-one-of = the bot lacks a permission in this channel. It needs { $permissions }.
reason-permission-missing = the bot lacks in this channel: { $permissions }.
reason-discord-token = Discord refuses the bot’s token.
reason-discord-offline = there is no connection to Discord yet.
reason-discord-unreachable = Discord cannot be reached.
reason-discord-wait = Discord asks the bot to wait.
reason-discord-network = Discord’s network refuses this address for a while.
reason-discord-status = Discord answered { $status }.
reason-discord-automod = the server’s AutoMod blocked this message.
reason-discord-left = the bot is no longer a member of this server.
reason-discord-removed = the bot was removed from the server.
reason-discord-refuses = Discord refuses ({ $status }, { $code }). The bot needs { $permissions }.
reason-discord-fault = Discord finds fault with this message ({ $status }, { $code }).
reason-slack-token = Slack refuses the bot’s token.
reason-slack-offline = there is no connection to this Slack workspace yet.
reason-slack-unreachable = Slack cannot be reached.
reason-slack-wait = Slack asks the bot to wait.
reason-slack-history-wait = Slack lets the bot look into channels once a minute; the message is looked for in about { $count } min.
reason-slack-status = Slack answered { $status }.
reason-slack-scope = the bot lacks the scope { $scope }. Add it to the app and install it again.
reason-slack-refuses = Slack refuses this message ({ $status }).
reason-slack-token-revoked = the bot’s token was revoked.
reason-slack-account-inactive = the bot was removed from the workspace.
reason-slack-app-uninstalled = the app was uninstalled.
reason-slack-team-disabled = the workspace was closed.
reason-slack-is-archived = the channel is archived. Unarchive it, or choose another one.
reason-slack-not-in-channel = the bot is not in the channel. Invite it there: /invite @digestbot.
reason-slack-channel-not-found = the channel is gone, or it is private and the bot is not in it. Invite it there: /invite @digestbot.
reason-slack-restricted-action = the workspace lets only some people post there. An admin must allow the bot to post.
reason-slack-restricted-action-read-only-channel = the channel is read-only. An admin must allow the bot to post.
reason-slack-restricted-action-thread-only-channel = the channel takes replies in threads only.
reason-slack-restricted-action-non-threadable-channel = the channel takes no threads. Set the rest of the digest to none.
reason-slack-no-permission = the bot lacks the scope chat:write. Add it to the app and install it again.
reason-slack-not-allowed-token-type = the token is not a bot token, which begins with xoxb-.
reason-slack-team-access-not-granted = the organisation has not given the app access to this workspace.
reason-slack-message-not-found = the message was deleted, and stays deleted.
reason-slack-thread-not-found = the message that it continues was deleted.
reason-slack-cannot-reply-to-message = the message that it continues takes no replies.
reason-slack-cant-update-message = the message is not the bot’s to change.
reason-slack-edit-window-closed = the workspace no longer lets messages be changed.
reason-site-disk = the site’s folder cannot be written ({ $error }).
reason-poll-read = read
reason-poll-unchanged = unchanged
reason-poll-not-asked = not asked
reason-poll-problem = { $kind }
reason-poll-problem-seen = { $kind } ({ $detail })

## Permissions, as Discord's settings call them in each language

permission-view-channel = View Channel
permission-send-messages = Send Messages
permission-embed-links = Embed Links
permission-read-message-history = Read Message History
permission-mention-everyone = Mention @everyone, @here and All Roles
permission-create-public-threads = Create Public Threads
permission-send-messages-in-threads = Send Messages in Threads
