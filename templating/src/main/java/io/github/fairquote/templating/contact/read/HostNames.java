package io.github.fairquote.templating.contact.read;

import io.github.fairquote.templating.contact.fold.Leet;
import io.github.fairquote.templating.contact.fold.Lexicon;

/** What is known of the names of hosts: endings, mail providers, hosts made for contact, names that are only brands. */
public final class HostNames {
    /** Endings that ordinary prose and code hardly ever have behind a dot. */
    private static final Lexicon CLEAR = Lexicon.of(
            "com net org biz dev agency studio xyz ltd gmbh website de ua ru uk fr es nl pl eu ch se fi dk cz",
            "sk pt br ca au jp cn tr kz hu ro bg gr ie nz kr il sg hk za mx ar cl pe lt lv ee ba si ge az uz vn",
            "ph th ke ng eg edu gov рф укр бел бг срб қаз мон 中国 公司 网络 москва сайт онлайн ком орг юа ру рус");
    /** Endings that are also words, file endings or parts of code: they need more evidence. */
    private static final Lexicon DOUBTFUL = Lexicon.of(
            "io co me ai app info in it is us to so no be do am id tv gg ly cc fm im gl ws mobi name link live",
            "world life space fun art design team chat click zone today one plus run top vip club news help",
            "host ink bio pw su tk site online shop store pro digital marketing solutions services email",
            "consulting expert group media company works academy blog codes ventures tech cloud page gle goog",
            "cx at by hr rs my ma ml ga cf la pk bd lk np ae sa md sh py pm ps zip mov int travel jobs tel",
            "museum coop aero cat asia нет");

    /** Endings in words that make no sense behind a word for a dot but in the name of a host. */
    private static final Lexicon WEB = Lexicon.of(
            "app ai site online shop store tech digital design marketing expert consulting media works solutions",
            "services space life world pro group art info ink photos photo photography tv gg fm to so");

    private static final Lexicon PROVIDERS = Lexicon.of(
            "gmail googlemail hotmail outlook yahoo ymail icloud protonmail proton gmx aol yandex zoho tutanota",
            "tuta fastmail rambler ukr mailru rediffmail inbox hey posteo mailbox seznam wp onet interia libero",
            "orange msn qq naver hushmail");
    /** Providers whose name is nothing else. */
    private static final Lexicon MAIL_WORDS = Lexicon.of(
            "gmail googlemail gmai gmial hotmail ymail protonmail tutanota rediffmail fastmail hushmail gmx",
            "джимейл гмейл джмейл гмаил жмейл");
    /** Providers that people name alone when they mean their box there. */
    private static final Lexicon BOXES =
            Lexicon.of("yahoo outlook icloud proton aol yandex zoho tuta rambler posteo mailru яндекс rediff gmx");
    /** Hosts where a path leads to a person. */
    private static final Lexicon MESSENGERS = Lexicon.of(
            "t.me telegram.me telegram.dog tg.me wa.me wa.link whatsapp.com api.whatsapp.com chat.whatsapp.com",
            "m.me fb.me fb.com facebook.com instagram.com instagr.am linkedin.com lnkd.in discord.gg",
            "discord.com discordapp.com join.skype.com skype.com signal.me signal.group line.me lin.ee",
            "u.wechat.com vk.com vk.me twitter.com x.com tiktok.com threads.net viber.com viber.click",
            "invite.viber.com snapchat.com reddit.com youtube.com youtu.be slack.com join.slack.com",
            "messenger.com zalo.me kakao.com qr.kakao.com bsky.app ok.ru keybase.io behance.net dribbble.com",
            "medium.com linktr.ee beacons.ai bio.link about.me carrd.co");

    private static final Lexicon MEETINGS = Lexicon.of(
            "zoom.us zoom.com us02web.zoom.us us04web.zoom.us us05web.zoom.us us06web.zoom.us meet.google.com",
            "teams.microsoft.com teams.live.com calendly.com cal.com whereby.com meet.jit.si webex.com",
            "gotomeet.me savvycal.com tidycal.com calendar.app.google calendar.google.com acuityscheduling.com",
            "meetings.hubspot.com youcanbook.me doodle.com koalendar.com zcal.co simplybook.me appoint.ly",
            "tally.so topmate.io");
    private static final Lexicon PAYMENTS = Lexicon.of(
            "paypal.me paypal.com wise.com revolut.me revolut.com venmo.com cash.app ko-fi.com patreon.com",
            "buymeacoffee.com monobank.ua send.monobank.ua payoneer.com buy.stripe.com donationalerts.com",
            "gumroad.com");
    /** Brands that letters speak of by their address; bare, such a name is no contact. */
    private static final Lexicon BRANDS = Lexicon.of(
            "booking.com amazon.com amazon.co.uk amazon.de amazon.in ebay.com ebay.de ebay.co.uk etsy.com",
            "walmart.com target.com aliexpress.com alibaba.com hotels.com expedia.com trivago.com agoda.com",
            "airbnb.com tripadvisor.com monday.com salesforce.com crypto.com cars.com cars24.com overstock.com",
            "wayfair.com bestbuy.com homedepot.com wordpress.com wordpress.org wix.com squarespace.com",
            "shopify.com webflow.com godaddy.com namecheap.com make.com zapier.com n8n.io bubble.io draw.io",
            "socket.io fly.io railway.app vercel.app netlify.app heroku.com render.com character.ai otter.ai",
            "copy.ai jasper.ai writer.com grammarly.com canva.com figma.com notion.so trello.com apollo.io",
            "hunter.io lusha.com intercom.com hubspot.com mailchimp.com klaviyo.com activecampaign.com",
            "stripe.com rozetka.com.ua rozetka.ua prom.ua olx.ua zalando.de otto.de idealo.de check24.de",
            "bol.com coolblue.nl allegro.pl flipkart.com noon.com mercadolibre.com upwork.com fiverr.com",
            "freelancer.com toptal.com peopleperhour.com guru.com google.com bing.com yahoo.com microsoft.com",
            "apple.com openai.com anthropic.com adobe.com oracle.com ibm.com asp.net ado.net vb.net ml.net",
            "authorize.net classmates.com match.com ancestry.com indeed.com glassdoor.com realtor.com",
            "zillow.com redfin.com apartments.com autotrader.com carvana.com chewy.com instacart.com",
            "doordash.com craigslist.org kayak.com skyscanner.net weather.com imdb.com netflix.com spotify.com",
            "twitch.tv last.fm archive.org kaggle.com hackerrank.com leetcode.com codecademy.com coursera.org",
            "udemy.com edx.org khanacademy.org deepl.com data.world data.gov pets.com cal.com h2o.ai c3.ai",
            "d3.js three.js microsoft.net polka.art polka.design");
    /** Hosts of reference works and code; their pages lead to nobody. */
    private static final Lexicon REFERENCES = Lexicon.of(
            "schema.org w3.org ietf.org rfc-editor.org wikipedia.org developers.google.com support.google.com",
            "docs.oracle.com developer.mozilla.org docs.python.org python.org pypi.org npmjs.com",
            "maven.apache.org apache.org mvnrepository.com stackoverflow.com learn.microsoft.com",
            "docs.microsoft.com docs.aws.amazon.com cloud.google.com kubernetes.io docs.github.com",
            "readthedocs.io docs.rs crates.io packagist.org help.shopify.com shopify.dev developer.apple.com",
            "npmjs.org maven.org docker.io ghcr.io quay.io gcr.io k8s.io googleapis.com amazonaws.com",
            "cloudflare.com spring.io react.dev nodejs.org postgresql.org gnu.org support.upwork.com",
            "community.upwork.com java.net openjdk.org expressjs.com nestjs.com php.net djangoproject.com laravel.com",
            "rubyonrails.org rust-lang.org golang.org go.dev typescriptlang.org tailwindcss.com getbootstrap.com jquery.com",
            "angular.io angular.dev svelte.dev web.dev caniuse.com nginx.org mysql.com mariadb.org sqlite.org mongodb.com",
            "redis.io letsencrypt.org unpkg.com jsdelivr.net");

    /** Where the name in front of the host is a person's own. */
    private static final Lexicon HOSTED = Lexicon.of(
            "github.io gitlab.io wixsite.com vercel.app netlify.app pages.dev web.app herokuapp.com carrd.co",
            "notion.site blogspot.com wordpress.com webflow.io framer.website framer.ai myportfolio.com",
            "squarespace.com weebly.com tilda.ws strikingly.com onrender.com surge.sh substack.com gumroad.com",
            "business.site godaddysites.com bsky.social framer.website carrd.co super.site lovable.app replit.app");
    /** Beginnings of known hosts whose next part is no ending. */
    private static final Lexicon STEMS = Lexicon.of(
            "meet.google docs.google drive.google calendar.google sites.google teams.microsoft teams.live",
            "api.whatsapp chat.whatsapp join.skype join.slack invite.viber meetings.hubspot buy.stripe");

    private static final Lexicon FILE_ENDINGS = Lexicon.of(
            "py rs sh md js ts java html css json yaml yml xml csv pdf png jpg zip sql go rb php txt log exe toml",
            "xlsx xls docx doc pptx ppt svg psd jsx tsx cs cpp swift kt vue scss ini conf cfg bat ipynb epub mp3 mp4 mov",
            "wav gif webp jpeg mdx env lock tar gz jar");

    private static final Lexicon CODE_HOSTS = Lexicon.of("github.com gitlab.com bitbucket.org codeberg.org");
    private static final Lexicon SHOPS_OF_LINKS = Lexicon.of(
            "bit.ly tinyurl.com goo.gl is.gd cutt.ly rb.gy ow.ly rebrand.ly forms.gle docs.google.com",
            "drive.google.com typeform.com jotform.com dropbox.com wetransfer.com notion.site sites.google.com");
    /** RFC 2606 and 6761: names that lead nowhere. */
    private static final Lexicon RESERVED =
            Lexicon.of("example test invalid localhost example.com example.org example.net local internal");
    /** Names that stand for another's in samples and forms. */
    private static final Lexicon SAMPLES = Lexicon.of(
            "name.com yourname.com company.com yourcompany.com domain.com yourdomain.com yoursite.com yourwebsite.com",
            "mysite.com mydomain.com somesite.com yourbrand.com yourstore.com yourshop.com firstname.com");

    private HostNames() {}

    public static boolean isClearEnding(String label) {
        return CLEAR.has(label);
    }

    /** Whether a label could end the name of a host: a known ending, or two letters of a country. */
    public static boolean isEnding(String label) {
        return CLEAR.has(label)
                || DOUBTFUL.has(label)
                || label.length() == 2 && isAscii(label.charAt(0)) && isAscii(label.charAt(1));
    }

    static boolean isWebEnding(String label) {
        return WEB.has(label);
    }

    public static boolean isProvider(String label) {
        // "gmailcom": the dot was lost with the others
        String name = label.endsWith("com") ? label.substring(0, label.length() - 3) : label;
        return PROVIDERS.has(label) || PROVIDERS.has(name) || MAIL_WORDS.has(Leet.undo(label));
    }

    /** Whether a word names a mail provider and nothing else. */
    public static boolean isMailWord(String word) {
        return MAIL_WORDS.has(word) || MAIL_WORDS.has(Leet.undo(word));
    }

    /** Whether a word alone may name a box with a provider. */
    static boolean isBox(String word) {
        return isMailWord(word) || BOXES.has(word);
    }

    public static boolean isMessenger(String host) {
        return MESSENGERS.has(host);
    }

    public static boolean isMeeting(String host) {
        return MEETINGS.has(host) || host.endsWith(".zoom.us") || host.endsWith(".webex.com");
    }

    public static boolean isPayment(String host) {
        return PAYMENTS.has(host);
    }

    /** Whether one host serves many people, so that only its paths tell them apart. */
    public static boolean isShared(String host) {
        return isMessenger(host)
                || isMeeting(host)
                || isPayment(host)
                || SHOPS_OF_LINKS.has(host)
                || CODE_HOSTS.has(host);
    }

    /** Whether the name in front of a host that gives room to many is a person's own. */
    public static boolean isHosted(String host) {
        int dot = host.indexOf('.');
        return dot > 0 && HOSTED.has(host.substring(dot + 1)) && !host.startsWith("www.");
    }

    /** Whether some labels begin a known host. */
    static boolean isStem(String labels) {
        return STEMS.has(labels);
    }

    /** Whether a name ends as files do. */
    public static boolean isFile(String name) {
        return FILE_ENDINGS.has(name.substring(name.lastIndexOf('.') + 1));
    }

    public static boolean isCodeHost(String host) {
        return CODE_HOSTS.has(host);
    }

    /** Whether a name, or the name it is a part of, is a brand's, a reference work's or a reserved one. */
    public static boolean isInnocent(String host) {
        if (isShared(host) || isHosted(host)) {
            return false;
        }
        if (host.endsWith("js.org")) {
            return true; // vuejs.org, and whoever has a page at js.org
        }
        String name = host;
        while (!name.isEmpty()) {
            if (BRANDS.has(name) || REFERENCES.has(name) || RESERVED.has(name) || SAMPLES.has(name)) {
                return true;
            }
            name = name.substring(name.indexOf('.') < 0 ? name.length() : name.indexOf('.') + 1);
        }
        return false;
    }

    public static boolean isReserved(String host) {
        String ending = host.substring(host.lastIndexOf('.') + 1);
        return RESERVED.has(host) || RESERVED.has(ending) || SAMPLES.has(host);
    }

    private static boolean isAscii(char c) {
        return c >= 'a' && c <= 'z';
    }
}
