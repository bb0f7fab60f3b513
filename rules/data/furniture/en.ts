import { pairs, phrases, type Furniture } from './furniture.ts';

/** The furniture of English pages. */
export const en: Furniture = {
  advertisement: {
    signs: phrases(`
    advertisement; advertisements; paid promotion; paid content; paid partnership; branded content; partner content; advertisment; advert; ad; ads; sponsored; promoted; continue reading below; adsbygoogle;
    continues below; scroll to continue; continue reading the main story; scroll down to continue
  `),
    words: `
    next further keep go on up watching resume resumes
    content story article text post page continue continues continued reading read below after scroll
    scrolling to the this down for more message paid promotion by our partner partners from skip close main in
    seconds starts here feature remove hide report adsbygoogle window push
  `,
  },
  newsletter: {
    signs: phrases(`
    newsletter; newsletters; inbox; subscribe; subscription; mailing list; email alerts; news alerts;
    push notifications; breaking news; our app; news app; the app; our free app; never miss a story;
    whatsapp channel; telegram channel; youtube channel
  `),
    openers: `
    sign subscribe get join receive register enter don't never want download thanks stay start become follow
    click please already like enjoying unlimited support
  `,
    words: `
    up subscribe subscribed to our the a an your you us we in for and of or with by from on all it's is at as
    it newsletter newsletters inbox email e-mail address emails daily weekly monthly morning evening lunchtime
    weekend free best top latest news stories story headlines updates update alerts alert breaking straight
    direct directly delivered sent every day week month morning's never miss don't be first know today now
    here more list mailing app mobile download apple google play store android iphone notifications push what
    need this that have been signing thousands readers other want reading digest briefing bulletin edition
    exclusive access unlimited digital subscription subscriber subscribers already log sign account out if
    like story's article articles journalism independent just only click tap button below channel whatsapp
    telegram youtube facebook twitter instagram stay date informed touch ahead
  `,
    strangers: 0.3,
    least: 3,
  },
  cookies: {
    signs: phrases(`
    cookie; cookies
  `),
    openers: `
    we this our by accept manage cookie cookies to the please reject
  `,
    words: `
    we use uses using this site website web our page and other similar technologies to give you the best
    possible experience improve your ensure that get on of accept all reject manage preferences settings
    consent policy privacy by continuing continue browse browsing agree more find out learn read for analytics
    personalise personalize content ads partners store device information third party parties necessary only
    need enable view please us with in from a an is are functionality features traffic analyse analyze
    clicking click ok okay got it can change any time
  `,
    strangers: 0.25,
    least: 2,
  },
  comments: {
    signs: phrases(`
    comment; comments; leave a reply; join the conversation; join the discussion; have your say
  `),
    openers: `
    comments comment leave post add view show hide load join be sign log you must read write see there no
    share your have start what register please all most latest
  `,
    words: `
    log logged login in to post a an the leave reply add view show all hide load more join conversation
    discussion sign be first are closed your you must register or report read write see thread this article
    story below newest oldest top share thoughts now here have say let us know what do think on for start sort
    by best yet there no required fields marked not published email will most latest commented
  `,
    least: 2,
  },
  leads: phrases(`
    sponsored stories you may like; promoted by; stories you may like;
    you may also like; you might also like; you may like; you might like; you may also be interested in;
    you might also be interested in; you may be interested in; read more; read also; also read; read next;
    what to read next; recommended for you; more on this story; more on this topic; more from this author;
    more from the author; more like this; watch next; keep reading; continue reading; in case you missed it;
    from around the web; also on this site; people also read; readers also liked
  `),
  labels: [
    ...pairs(
      'more from; more in; more on; more articles in; more articles from; more stories from; more stories in; also in; also from; also on; elsewhere in; elsewhere on; other articles in; other stories in; other stories from; next in; previously in; earlier in',
      'this issue; this section; this series; this site; this edition; this category; this magazine; this collection; this author; this writer; this channel; our archive; our archives; the archive; the archives; our blog; our magazine; our website; the same author; the same section; the same series; the same issue; the blog; news; sport; culture; business; features; opinion',
    ),
    ...pairs(
      'most read; most popular; most viewed; most shared; most watched; most discussed; most commented; best read; popular; trending',
      'today; this week; this month; this morning; right now; now; in the last 24 hours; stories; articles; news; on our site; online',
    ),
    ...pairs('related; similar; recommended; sponsored; featured', 'products'),
    ...pairs(
      'products; items; recipes; videos',
      'you may like; you might like; you may also like; you might also like',
    ),
    ...phrases(`
    next article; previous article; next story; previous story; next post; previous post;
    tags; filed under;
    more for you; just for you; picked for you; chosen for you; more to explore; more to read; more to discover; you may have missed; don't miss; also worth reading; worth a read; our pick; our picks; editor's pick; readers' favourites;
    related; related story; related stories; related article; related articles; related news; related content;
    related posts; related coverage; related topics; more stories; more news; most read; most popular;
    most viewed; most shared; most commented; trending; trending now; up next; editor's picks; editors' picks;
    editor's choice; popular stories; popular now; from the archive; from our archive; promoted stories; sponsored stories;
    top stories; recommended stories; recommended articles; from our archives; from the archives
  `),
  ],
  lines: [
    ...phrases(
      'back to top;    enter your email address; how would you rate this story; how would you rate this article; load more comments',
    ),
    ...pairs(
      'see all; view all; show all; browse all; read all',
      'news; stories; articles; posts; headlines; topics; videos; episodes',
    ),
    ...pairs('skip; skip past; after', 'newsletter sign-up; newsletter signup; newsletter promotion'),
    ...pairs(
      'be the first to',
      'comment; reply; respond; like this; review this; review this product; rate this; leave a comment; leave a review; write a review; share your thoughts',
    ),
    ...pairs('report', 'abuse; this comment; inappropriate content'),
    ...pairs('tweet; share; copy', 'this quote'),
    ...pairs('add to', 'basket; cart; bag; trolley; wishlist; my basket'),
    ...pairs(
      'listen on; save on; play on; open in; watch on',
      'spotify; apple music; soundcloud; bandcamp; deezer',
    ),
    ...pairs('jump to; print; save; pin; rate', 'recipe; this recipe; the recipe'),
    ...pairs('click to; tap to; click here to; tap here to; pull to', 'refresh; reload; update'),
    ...pairs('open; view; read', 'in app; in the app; in our app'),
    ...pairs(
      'add; add us; set; set us; choose us',
      'as preferred source on google; as a preferred source on google',
    ),
    ...pairs(
      'recommended by; ads by; sponsored links by; powered by',
      'outbrain; taboola; revcontent; google',
    ),
    ...pairs(
      'print; email; e-mail; save; bookmark; gift; share; listen to; recommend; report',
      'this article; this story; this page; this post; article; story',
    ),
    ...pairs(
      'play; watch; view; see; open',
      'video; the video; this video; full video; gallery; the gallery; full gallery; slideshow; all photos',
    ),
    ...pairs(
      'click to; tap to; click here to; click image to; click photo to; click the image to; click the photo to; click the picture to; click on the image to; click on the photo to; click on the picture to; click or tap to',
      'enlarge; expand; zoom; zoom in; view larger; play; unmute',
    ),
    ...pairs(
      'this video is; this content is; this post is; this tweet is; this audio is; this clip is; this media is; this story is',
      'not available; unavailable; no longer available; currently unavailable; not available in your country; not available in your region; not available in your area; currently not available; private',
    ),
    ...pairs('image; photo; picture; slide', '1 of; 2 of; 3 of; 4 of; 5 of; 6 of; 7 of; 8 of; 9 of'),
    ...pairs(
      'spotted; have you spotted; found; seen',
      'a mistake; an error; a typo; a mistake in this article; an error in this article; a mistake in this story; an error in this story; an error on this page; a mistake on this page',
    ),
    ...pairs(
      "you've reached your; you have reached your; you've used your; you've read your",
      'limit of free articles; monthly limit of free articles; free article limit; limit of free articles this month; last free article; last free article this month',
    ),
    ...pairs(
      'was this; did you find this',
      'article useful; page useful; story useful; answer useful; answer helpful; information helpful; information useful; review useful; recipe helpful; guide helpful; guide useful; video helpful',
    ),
    ...phrases(`
    this live blog is now closed; this live blog has ended; this live blog has closed;
    this live feed has ended; jump to latest update; jump to latest; jump to the latest; jump to top;
      show key events only; filter by key events; auto-refresh on;
    auto-refresh off; copy link to post; link copied to clipboard; copied to clipboard; copy to clipboard;
    help us improve this page; help us improve this article; report it here; suggest a correction;
    submit a correction; send us feedback; share your feedback;
    this article is read by an automated voice; this article was read by an automated voice;
    this article is read by an ai voice; this audio is generated by ai; this audio was generated by ai;
    audio generated by ai; this audio is auto-generated; this audio is generated automatically;
    report a problem with this audio; read this page aloud; translate this page;
    translate this article; show original; poll closed;
    voting has closed; this poll is closed; this poll is now closed; this quiz is now closed; cast your vote;
    submit vote; submit your vote; view results; see results; see the results; see poll results;
    view poll results; thanks for voting; thank you for voting; you have already voted;
    take our quiz; take the quiz; get the app; better in the app; get it on google play;
    download on the app store; available on the app store; available on google play; view in browser;
    we value your privacy; your privacy matters to us; your privacy choices; your cookie choices;
    manage consent; agree and continue; accept and continue; continue without accepting;
    do not sell my personal information; do not sell or share my personal information;
    this is a subscriber exclusive; this is a premium article; this story is exclusive to subscribers;
    this article is exclusive to subscribers; start your free trial; start free trial;
    subscribe to continue; subscribe to keep reading; subscribe to read more; subscribe to unlock;
    unlock this article; unlock this story; cancel anytime; cancel at any time; order soon;
    notify me when available; notify me when in stock; notify me when back in stock; email me when available;
    email me when back in stock; add to compare; add to registry; select size; select a size;
    choose a size; select colour; select color; choose an option; select options;
     check store availability; check availability in store;
    view full specification; item added to basket; item added to cart; you may also need; 
       
        previous slide;
    next slide;   previous photo; next photo;  
       exit full screen;  
    cite this article; cite this page; download citation; copy citation; this video can not be played;
    this video can't be played; to play this video you need to enable javascript;
    to play this video you need to enable javascript in your browser; play now; watch now; watch live;
    watch in full; watch the full video; skip intro; up next in; autoplay on; autoplay off; report a map error;
     loading map; loading the map;  use two fingers to move the map;
    view larger map; open in google maps; open in maps; show on map; view profile; follow author;
    follow this author; follow this writer; unfollow this topic; more by this author;
    view all articles by; view all posts by; see all articles by; why am i seeing this ad;
    why am i seeing this; why this ad; hide this ad; hide ads; about this ad; about these ads; ad choices;
    adchoices; ad feedback; remove ads; go ad-free; close ad; skip ad; your ad could be here; your ad here;
    support our journalism; support independent journalism; support local journalism;
    support quality journalism; buy me a coffee;
    tap the heart to save; tap the heart to save this story; tap the heart to save this article;
    save this story; save to my list; save to collection; remove bookmark; remove from saved;
    add to reading list; add to my reading list; show less; read less; read full article;
    read the full article here; read the full story;    post comment;
    post a comment; write a comment;    reply to this comment;
    log in to reply; comments are closed; choose file; no file chosen; drag and drop files here;
    i agree to the terms and conditions; i accept the terms and conditions; use my location; change location;
    choose your location; set your location; select your location; enter your location; enter your postcode;
    change language; select language; change region; choose your region; change contrast; increase contrast;
     reset font size;
    search this site; search our site; all fields are required; please wait while the page loads;
    estimated reading time; estimated read time; print without photos; print without images;
    save to my cookbook; turn on notifications; turn on desktop notifications; enable notifications;
    allow notifications; turn off notifications; subscribe to notifications; clear history; recently viewed; recently viewed items; recently viewed products;
    cook mode; keep screen on; prevent your screen from going dark; refresh for updates; refresh for the latest updates; back to search; back to results; back to search results; press enter to search;
    hit enter to search; toggle navigation; toggle menu; use left and right arrow keys to navigate;  
    tap to view on map; follow this topic; was this helpful; was this review helpful; loading please wait;
    back to home; back to homepage; getting your audio player ready; loading audio player; audio player loading;
    was this page helpful; was this article helpful; was this story helpful; did you find this article helpful;
    did you find this page helpful; did you like this article; powered by disqus; comments powered by disqus;
    click here to read more; click here to continue reading; click here to read the full story;
    click here for more stories; like us on facebook;
    view this post on instagram; view on instagram; view on x; view on twitter; view tweet; view the tweet;
    view this photo on instagram; view this profile on instagram; view this video on tiktok; watch on youtube;
    watch this video on youtube; see this post on facebook; this post is unavailable;
    this tweet is unavailable; this tweet has been deleted; this video is not available;
    this video is unavailable; video unavailable; this video is no longer available;
    this content is not available; this content is not available in your country;
    this video is not available in your country; this video is private; this video cannot be played;
    this slideshow requires javascript; please enable javascript; enable javascript to view this content; enable javascript to view this page; give feedback on this page; give us feedback on this page; rate this page; send feedback about this page; javascript is disabled;
    please enable javascript to view the comments; your browser does not support the video tag;
    your browser does not support the audio element; your browser does not support the video element;
    your browser does not support html5 video; your browser does not support this video; click to enlarge;
    click image to enlarge; click on the image to enlarge; click to expand; tap to enlarge; 
       play audio; video player is loading;
    media playback is unsupported on your device; tap to unmute; click to unmute; 
      back to gallery; view slideshow; open image in gallery;
        image caption; media caption;
    listen to this article; listen to this story; listen to article; back to top; return to top;
    skip to content; skip to main content; skip to navigation; skip advertisement; jump to content;
    print this page; print this article; print article; email this article; email this to a friend;
    email this page; send to a friend; save for later; save article; save this article; bookmark this page;
    add to favourites; add to favorites; add to bookmarks; report an error; report a typo; report this ad;
    report a mistake; subscribe now; subscribe today; sign up now; subscribe to continue reading;
    sign in to continue reading; log in to continue reading; already a subscriber; already have an account;
    create a free account; opens in a new window; opens in new window; opens in a new tab;
    click here to subscribe; follow us; share this; share this article; share this story; share this post;
    share this page; share article; sharing is caring; copy link; link copied; gift this article;
    next article; previous article; next story; previous story; next post; previous post; show more; load more; text size; font size;
    change text size; increase text size; decrease text size; min read; minutes read; see this content on x; see this post on x; view this post on x; view this post on facebook; please enable javascript to view this content; scroll to continue reading; a post shared by; a video posted by; minute read; mins read; reading time;
    click to tweet; advertise with us; thanks for signing up; to view this content;
    this embedded content is not available
  `),
  ],
  beside: phrases(`
    key events; show key events; size guide; text to speech; dark mode; light mode; reader mode; high contrast;
    keyboard shortcuts; already a member; support our work; become a supporter; become a patron;
    ask a question about this product; read aloud; change font; new updates; larger text; smaller text;
    duration; map data; total votes; small medium large; small; medium; large; normal; default;
    let us know; let us know here; tell us; tell us why; contact us; contact our newsdesk; email our newsdesk;
    email the newsdesk; email us; get in touch; vote; vote now; results; poll; quiz; open; not now;
    maybe later; maybe; don't know; not sure; allow; block; dismiss; follow; following; expand; collapse;
    collapse all; expand all; play; pause; mute; unmute; agree; disagree; contribute; donate; donate now;
    thanks for your feedback; previous slide; next slide; popular; latest; newest; oldest; sort by; us metric;
    servings; quantity; was; now; read more; t&cs apply; terms and conditions apply; name; website;
    yes; no; yes no; share it;
    enter your email; enter your email address; your email; your email address; email address; enter email;
    accept all; accept; accept cookies; reject all; manage preferences; manage settings; manage options;
    cookie settings; learn more; find out more; subscribe; sign up; sign in; log in; register; login;
    related items; similar items; related recipes; similar recipes; related videos; related searches; in stock; out of stock; sold out; buy now; preview; video; audio; gallery; free delivery; free returns; loading; please wait; reply; report; like; live; live updates; refresh; quick view; sponsored; promoted;
    facebook; twitter; whatsapp; linkedin; pinterest; reddit; print; email; share; tweet; comments; menu;
    search; home; close; more; tags; topics; next; previous; no thanks; invalid email; thank you; submit; ok;
    got it; no spam; unsubscribe at any time; you can unsubscribe at any time; you can unsubscribe any time;
    terms apply; privacy notice; instagram; telegram; copy link
  `),
  published: phrases('published; posted; first published; created'),
  updated: phrases('updated; last updated; last modified; modified'),
};
