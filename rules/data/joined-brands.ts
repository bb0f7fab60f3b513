/** Names that are written with a capital inside, of two words that anybody knows. In lower case. */
export const joinedBrands =
  'easyjet easyhotel easygroup easycar easygym deviantart lastpass linkedin deskjet laserjet openai airbaltic mygov bookmyshow ' +
  'blackberry playstation youtube facetime firefox github gitlab paypal wordpress powerpoint onedrive dropbox whatsapp ' +
  'tiktok snapchat wechat wework doordash homeaway truecar fedex mastercard steelseries bytedance coinbase netscape ' +
  'quickbooks sharepoint typescript javascript postscript hypercard photoshop indesign livejournal myspace bluesky ' +
  'masterchef crossfit onlyfans topshop waterstones biontech novavax astrazeneca fivethirtyeight changenow';
